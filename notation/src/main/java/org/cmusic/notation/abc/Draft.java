package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Tone;

/** A note, chord or rest that is being read: what follows it may still change it. */
final class Draft {
    private static final Comparator<Tone> BY_PITCH =
            Comparator.comparing(Tone::pitch).thenComparing(Tone::cents);

    private final int bar;
    private final List<Tone> tones = new ArrayList<>();
    private final Set<Articulation> articulations = EnumSet.noneOf(Articulation.class);
    private final List<Syllable> lyrics = new ArrayList<>();
    private List<Grace> graces = List.of();
    private String symbol = "";
    private OptionalDouble level = OptionalDouble.empty();
    private Beats onset = Beats.ZERO;
    private Beats length;

    /**
     * @param bar counts the bar lines before it
     * @param length as it is written, in quarter notes
     */
    Draft(int bar, Beats length) {
        this.bar = bar;
        this.length = length;
    }

    int bar() {
        return bar;
    }

    Beats onset() {
        return onset;
    }

    Beats length() {
        return length;
    }

    Beats end() {
        return onset.plus(length);
    }

    void place(Beats newOnset, Beats newLength) {
        onset = newOnset;
        length = newLength;
    }

    boolean isChord() {
        return !tones.isEmpty();
    }

    List<Tone> tones() {
        return tones;
    }

    Set<Articulation> articulations() {
        return articulations;
    }

    /** Adds a tone; false if it is there already. */
    boolean add(Tone tone) {
        if (tones.stream().anyMatch(tone::isSameAs)) {
            return false;
        }
        tones.add(tone);
        return true;
    }

    void tieLast() {
        int last = tones.size() - 1;
        tones.set(last, tones.get(last).withTie(true));
    }

    void tieAll() {
        tones.replaceAll(tone -> tone.withTie(true));
    }

    void set(List<Grace> newGraces, String newSymbol, OptionalDouble newLevel) {
        graces = newGraces;
        symbol = newSymbol;
        level = newLevel;
    }

    void sing(int verse, Syllable syllable) {
        while (lyrics.size() <= verse) {
            lyrics.add(Syllable.NONE);
        }
        lyrics.set(verse, syllable);
    }

    /** What it is, once all is read. */
    Event event() {
        if (tones.isEmpty()) {
            return new Rest(onset, length);
        }
        List<Tone> sorted = tones.stream().sorted(BY_PITCH).toList();
        return new Chord(onset, length, sorted, level, new Marks(articulations, graces, lyrics, symbol));
    }
}
