package org.cmusic.notation.abc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.CommonGrid;

/** One line of notes of a voice: the voice itself, or what is laid over some of its bars. */
final class Layer {
    private final AbcFindings findings;
    private final CommonGrid grid;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Tuplet> tuplets = new ArrayDeque<>();
    private final Deque<Boolean> slurs = new ArrayDeque<>();
    private final Map<Integer, Integer> byStep = new HashMap<>();
    private final Map<Integer, Integer> byLetter = new HashMap<>();
    private BigFraction broken = BigFraction.ONE;
    private Beats now = Beats.ZERO;

    /** @param grid of all voices of the tune */
    Layer(AbcFindings findings, CommonGrid grid) {
        this.findings = findings;
        this.grid = grid;
    }

    /** Notes on their way that share the time of others. */
    private static final class Tuplet {
        private final BigFraction factor;
        private int left;

        Tuplet(BigFraction factor, int left) {
            this.factor = factor;
            this.left = left;
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    Beats now() {
        return now;
    }

    /** Silence up to a place. */
    void moveTo(Beats place) {
        now = place;
    }

    /** The last note, chord or rest, if there is one. */
    Optional<Draft> last() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    /** Adds a note, chord or rest, as long as the signs before it say. */
    void add(Draft draft) {
        Beats length = draft.length().times(broken);
        broken = BigFraction.ONE;
        for (Tuplet tuplet : tuplets) {
            length = length.times(tuplet.factor);
            tuplet.left--;
        }
        tuplets.removeIf(tuplet -> tuplet.left <= 0);
        if (length.signum() <= 0) {
            findings.leftOut("length");
            return;
        }
        draft.place(now, fitted(length));
        now = draft.end();
        drafts.add(draft);
    }

    private Beats fitted(Beats length) {
        Beats fitted = grid.fit(length);
        if (!fitted.equals(length)) {
            findings.mended("uneven-length");
        }
        return fitted;
    }

    /** The next {@code count} notes last {@code factor} times as long as they are written. */
    void tuplet(BigFraction factor, int count) {
        tuplets.add(new Tuplet(factor, count));
    }

    /** The last note gives time to the next ({@code longer} is false) or takes it, by so many halvings. */
    void breakRhythm(int halvings, boolean longer) {
        Optional<Draft> last = last().filter(draft -> draft.end().equals(now));
        if (last.isEmpty()) {
            findings.leftOut("broken");
            return;
        }
        BigFraction small = new BigFraction(1, 1 << halvings);
        BigFraction large = new BigFraction(2).subtract(small);
        Draft draft = last.get();
        draft.place(draft.onset(), fitted(draft.length().times(longer ? large : small)));
        now = draft.end();
        broken = longer ? small : large;
    }

    /** A bar ends: signs before its notes hold no longer. */
    void endBar() {
        if (!tuplets.isEmpty()) {
            findings.mended("tuplet");
            tuplets.clear();
        }
        byStep.clear();
        byLetter.clear();
    }

    /** A note has a sign: it holds for the rest of the bar. */
    void alter(Pitch written, boolean everyOctave) {
        if (everyOctave) {
            byLetter.put(written.letter().ordinal(), written.alteration());
        } else {
            byStep.put(written.diatonicStep(), written.alteration());
        }
    }

    /** What signs before it in the bar make of a note, if there were any. */
    Optional<Integer> altered(Pitch natural) {
        Integer octave = byStep.get(natural.diatonicStep());
        return Optional.ofNullable(
                octave == null ? byLetter.get(natural.letter().ordinal()) : octave);
    }

    /** The tone of the last chord at a step of the staff that is tied to what comes now, as it sounds. */
    Optional<Tone> tiedOver(int step) {
        return last().filter(draft -> draft.end().equals(now)).stream()
                .flatMap(draft -> draft.tones().stream())
                .filter(tone -> tone.tied() && tone.pitch().diatonicStep() == step)
                .findFirst();
    }

    /** Slurs begin at a chord. */
    void beginSlurs(int count, Draft chord) {
        for (int i = 0; i < count; i++) {
            slurs.push(i == 0);
        }
        if (count > 0) {
            chord.articulations().add(Articulation.SLUR_BEGINS);
        }
        if (count > 1) {
            findings.leftOut("slur");
        }
    }

    /** A slur ends at the last chord. */
    void endSlur() {
        Optional<Draft> chord = lastChord();
        if (slurs.isEmpty() || chord.isEmpty()) {
            findings.leftOut("slur");
        } else if (slurs.pop() && !chord.get().articulations().add(Articulation.SLUR_ENDS)) {
            findings.leftOut("slur");
        }
    }

    private Optional<Draft> lastChord() {
        for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - 8; i--) {
            if (drafts.get(i).isChord()) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }
}
