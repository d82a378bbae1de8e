package org.cmusic.composers.critic.species;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What sounds whenever a voice of an exercise begins a note. */
final class Moments {
    /** The index of a note where a voice is silent. */
    static final int NONE = -1;

    private final Exercise exercise;
    private final List<Integer> times;
    private final int[][] indices;
    private final List<List<Pair>> dissonances = new ArrayList<>();

    /** Two voices, the upper first. */
    record Pair(int upper, int lower) {
        boolean holds(int line) {
            return upper == line || lower == line;
        }
    }

    Moments(Exercise exercise) {
        this.exercise = exercise;
        TreeSet<Integer> onsets = new TreeSet<>();
        exercise.lines().forEach(line -> line.notes().forEach(note -> onsets.add(note.onset())));
        this.times = List.copyOf(onsets);
        this.indices = new int[times.size()][exercise.lines().size()];
        for (int moment = 0; moment < times.size(); moment++) {
            for (int line = 0; line < exercise.lines().size(); line++) {
                indices[moment][line] = exercise.lines().get(line).at(times.get(moment));
            }
            dissonances.add(dissonances(moment));
        }
    }

    private List<Pair> dissonances(int moment) {
        int bass = bass(moment);
        List<Pair> pairs = new ArrayList<>();
        for (int upper = 0; upper < lines(); upper++) {
            for (int lower = upper + 1; lower < lines(); lower++) {
                if (sounds(moment, upper) && sounds(moment, lower)) {
                    Interval interval = interval(moment, upper, lower);
                    boolean withBass = upper == bass || lower == bass;
                    boolean good = withBass ? interval.upward().isConsonant() : interval.isConsonantAboveBass();
                    if (!good) {
                        pairs.add(new Pair(upper, lower));
                    }
                }
            }
        }
        return pairs;
    }

    private int bass(int moment) {
        int bass = NONE;
        for (int line = 0; line < lines(); line++) {
            if (sounds(moment, line)
                    && (bass == NONE
                            || note(moment, line).pitch().midi()
                                    <= note(moment, bass).pitch().midi())) {
                bass = line;
            }
        }
        return bass;
    }

    int size() {
        return times.size();
    }

    int lines() {
        return exercise.lines().size();
    }

    int time(int moment) {
        return times.get(moment);
    }

    boolean isBarLine(int moment) {
        return time(moment) % Exercise.BAR == 0;
    }

    /** The moment of a time; below zero for none. */
    int at(int time) {
        return times.indexOf(time);
    }

    boolean sounds(int moment, int line) {
        return indices[moment][line] != NONE;
    }

    LineNote note(int moment, int line) {
        return exercise.lines().get(line).note(indices[moment][line]);
    }

    /** Which note of a voice sounds, counted from 0, or {@link #NONE}. */
    int index(int moment, int line) {
        return indices[moment][line];
    }

    boolean isStruck(int moment, int line) {
        return sounds(moment, line) && note(moment, line).onset() == time(moment);
    }

    /** From the lower voice up to the upper. */
    Interval interval(int moment, int upper, int lower) {
        return Interval.between(note(moment, lower).pitch(), note(moment, upper).pitch());
    }

    /** How a voice moves into a moment from the one before; nowhere if it rests at either. */
    Interval move(int moment, int line) {
        boolean goesOn = sounds(moment, line) && sounds(moment - 1, line);
        return goesOn
                ? Interval.between(
                        note(moment - 1, line).pitch(), note(moment, line).pitch())
                : new Interval(0, 0);
    }

    /** The pairs that are dissonant. */
    List<Pair> dissonancesAt(int moment) {
        return dissonances.get(moment);
    }

    boolean isConsonant(int moment) {
        return dissonances.get(moment).isEmpty();
    }
}
