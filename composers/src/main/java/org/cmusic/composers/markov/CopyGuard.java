package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.TieJoining;

/**
 * Knows how long a run of notes is that a new tune has had from the corpus just now, in any transposition and at any tempo. It is
 * a suffix automaton of all voices of the corpus (Blumer and others 1985), as rows of steps: an interval with the ratio of the
 * times from onset to onset around it, for the last note of a voice its own length.
 */
final class CopyGuard {
    private static final int NONE = -1;

    private final int most;
    private final List<Map<Step, Integer>> next = new ArrayList<>();
    private final List<Integer> link = new ArrayList<>();
    private final List<Integer> longest = new ArrayList<>();
    private int last;

    private record Step(int interval, BigFraction ratio) {}

    /**
     * The longest run that ends here.
     *
     * @param state of the automaton
     * @param steps how many steps it has, one less than notes
     */
    record Match(int state, int steps) {
        /** No run at all. */
        static final Match NONE = new Match(0, 0);
    }

    private CopyGuard(int most) {
        this.most = most;
        state(0, NONE);
    }

    /**
     * The guard of a corpus.
     *
     * @param most how many notes in a row may be from it
     */
    static CopyGuard of(Corpus corpus, int most) {
        CopyGuard guard = new CopyGuard(most);
        corpus.pieces().stream()
                .flatMap(piece -> TieJoining.joined(piece.music()).parts().stream())
                .flatMap(part -> part.voices().stream())
                .forEach(guard::add);
        return guard;
    }

    private void add(Voice voice) {
        last = 0;
        Chord before = null;
        Chord here = null;
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                if (before != null) {
                    append(step(before, here, chord.onset().minus(here.onset())));
                }
                before = here;
                here = chord;
            }
        }
        if (before != null) {
            append(step(before, here, here.length()));
        }
    }

    private static Step step(Chord before, Chord here, Beats span) {
        Beats first = here.onset().minus(before.onset());
        return new Step(top(here) - top(before), span.value().divide(first.value()));
    }

    private static int top(Chord chord) {
        return chord.top().pitch().midi();
    }

    private int state(int length, int suffix) {
        next.add(new HashMap<>());
        longest.add(length);
        link.add(suffix);
        return next.size() - 1;
    }

    private void append(Step step) {
        Integer known = next.get(last).get(step);
        if (known != null && longest.get(known) == longest.get(last) + 1) {
            last = known;
            return;
        }
        if (known != null) {
            last = split(last, step, known);
            return;
        }
        int added = state(longest.get(last) + 1, 0);
        int from = last;
        while (from != NONE && !next.get(from).containsKey(step)) {
            next.get(from).put(step, added);
            from = link.get(from);
        }
        if (from != NONE) {
            int to = next.get(from).get(step);
            link.set(added, longest.get(to) == longest.get(from) + 1 ? to : split(from, step, to));
        }
        last = added;
    }

    private int split(int from, Step step, int to) {
        int copy = state(longest.get(from) + 1, link.get(to));
        next.get(copy).putAll(next.get(to));
        link.set(to, copy);
        int place = from;
        while (place != NONE && Integer.valueOf(to).equals(next.get(place).get(step))) {
            next.get(place).put(step, copy);
            place = link.get(place);
        }
        return copy;
    }

    /** The run after one more note. */
    Match after(Match match, TuneNote before, TuneNote note) {
        Step step = new Step(note.pitch() - before.pitch(), new BigFraction(note.span(), before.span()));
        int state = match.state();
        int steps = match.steps();
        while (state != 0 && !next.get(state).containsKey(step)) {
            state = link.get(state);
            steps = longest.get(state);
        }
        Integer to = next.get(state).get(step);
        return to == null ? Match.NONE : new Match(to, steps + 1);
    }

    /** Whether a run has more notes than may be. */
    boolean isCopy(Match match) {
        return match.steps() >= most;
    }
}
