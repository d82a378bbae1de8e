package org.cmusic.composers.critic.species;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An exercise as it is read for the {@link PlainRules}: what sounds when, how far apart, and the faults found so far. */
final class PlainReading {
    final Exercise exercise;
    final List<Line> lines;
    /** All onsets. */
    final int[] times;
    /** Where the last note of the cantus begins. */
    final int lastBar;
    /** Whether there are two voices. */
    final boolean two;

    private final Set<SpeciesFault> found = new HashSet<>();

    PlainReading(Exercise exercise) {
        this.exercise = exercise;
        this.lines = exercise.lines();
        TreeSet<Integer> onsets = new TreeSet<>();
        lines.forEach(line -> line.notes().forEach(note -> onsets.add(note.onset())));
        this.times = onsets.stream().mapToInt(Integer::intValue).toArray();
        this.lastBar = (lines.get(exercise.cantus()).notes().size() - 1) * Exercise.BAR;
        this.two = lines.size() == 2;
    }

    Set<SpeciesFault> found() {
        return found;
    }

    void add(SpeciesRule rule, int at, int line, int other) {
        found.add(new SpeciesFault(rule, at, line, other));
    }

    LineNote sounding(int time, int line) {
        for (LineNote note : lines.get(line).notes()) {
            if (note.onset() <= time && time < note.onset() + note.length()) {
                return note;
            }
        }
        return null;
    }

    static int steps(LineNote from, LineNote to) {
        return to.pitch().diatonicStep() - from.pitch().diatonicStep();
    }

    static int semitones(LineNote from, LineNote to) {
        return to.pitch().midi() - from.pitch().midi();
    }

    /** An interval from the lower note up, without octaves: steps times 100 and semitones. */
    static int kind(LineNote one, LineNote other) {
        boolean up = steps(one, other) > 0 || steps(one, other) == 0 && semitones(one, other) >= 0;
        LineNote low = up ? one : other;
        LineNote high = up ? other : one;
        return steps(low, high) % 7 * 100 + Math.floorMod(semitones(low, high), 12);
    }

    static boolean isPerfect(int kind) {
        return kind == 0 || kind == 407;
    }

    static boolean isConsonant(int kind) {
        return isPerfect(kind) || kind == 203 || kind == 204 || kind == 508 || kind == 509;
    }

    boolean isWhole(int line) {
        return lines.get(line).notes().stream()
                .allMatch(note -> note.length() == Exercise.BAR && note.onset() % Exercise.BAR == 0);
    }
}
