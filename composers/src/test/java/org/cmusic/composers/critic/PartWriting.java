package org.cmusic.composers.critic;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The rules of part writing read word by word from their table, on what each voice has at each moment. */
final class PartWriting {
    private static final int SILENT = -1;

    /** The highest and lowest key of soprano, alto, tenor and bass. */
    private static final int[][] COMPASS = {{60, 81}, {53, 74}, {48, 69}, {36, 64}};

    private final int[] times;
    /** A row a voice: the key at each moment. */
    private final int[][] keys;

    private final Set<Fault> found = new HashSet<>();

    private PartWriting(Setting setting) {
        int voices = setting.voices().size();
        int[][] units = new int[voices][];
        TreeSet<Integer> begun = new TreeSet<>();
        int end = 0;
        for (int voice = 0; voice < voices; voice++) {
            end = Math.max(end, setting.length(voice));
        }
        for (int voice = 0; voice < voices; voice++) {
            units[voice] = new int[end];
            Arrays.fill(units[voice], SILENT);
            int time = 0;
            for (Setting.Sung note : setting.voices().get(voice)) {
                begun.add(time);
                Arrays.fill(units[voice], time, time + note.length(), note.key());
                time += note.length();
            }
        }
        times = begun.stream().mapToInt(Integer::intValue).toArray();
        keys = new int[voices][times.length];
        for (int voice = 0; voice < voices; voice++) {
            for (int moment = 0; moment < times.length; moment++) {
                keys[voice][moment] = Math.max(SILENT, units[voice][times[moment]]);
            }
        }
    }

    /** What is broken in four voices, each fault where it begins. */
    static Set<Fault> faults(Setting setting) {
        PartWriting writing = new PartWriting(setting);
        for (int moment = 0; moment < writing.times.length; moment++) {
            for (int voice = 0; voice < writing.keys.length; voice++) {
                writing.alone(moment, voice);
                for (int other = voice + 1; other < writing.keys.length; other++) {
                    writing.together(moment, voice, other);
                }
            }
            writing.all(moment);
        }
        return writing.found;
    }

    private void add(Rule rule, int moment, int upper, int lower) {
        found.add(new Fault(rule, Setting.beats(times[moment]), upper, lower));
    }

    private boolean isSinging(int moment, int voice) {
        return moment >= 0 && keys[voice][moment] != SILENT;
    }

    private boolean leavesItsRange(int moment, int voice) {
        return isSinging(moment, voice)
                && (keys[voice][moment] < COMPASS[voice][0] || keys[voice][moment] > COMPASS[voice][1]);
    }

    private boolean isCrossed(int moment, int voice) {
        return isSinging(moment, voice)
                && isSinging(moment, voice + 1)
                && keys[voice][moment] < keys[voice + 1][moment];
    }

    private boolean isFarApart(int moment, int voice) {
        return voice < keys.length - 2
                && isSinging(moment, voice)
                && isSinging(moment, voice + 1)
                && keys[voice][moment] > keys[voice + 1][moment] + 12;
    }

    private void alone(int moment, int voice) {
        if (leavesItsRange(moment, voice) && !leavesItsRange(moment - 1, voice)) {
            add(Rule.RANGE, moment, voice, voice);
        }
        if (isSinging(moment, voice) && isSinging(moment - 1, voice)) {
            int leap = Math.abs(keys[voice][moment] - keys[voice][moment - 1]);
            if (leap > 12) {
                add(Rule.WIDE_LEAP, moment, voice, voice);
            }
            if (leap == 10 || leap == 11) {
                add(Rule.SEVENTH_LEAP, moment, voice, voice);
            }
            if (leap == 6) {
                add(Rule.TRITONE_LEAP, moment, voice, voice);
            }
        }
    }

    private void together(int moment, int upper, int lower) {
        boolean neighbours = lower == upper + 1;
        if (neighbours && isCrossed(moment, upper) && !isCrossed(moment - 1, upper)) {
            add(Rule.CROSSING, moment, upper, lower);
        }
        if (neighbours && isFarApart(moment, upper) && !isFarApart(moment - 1, upper)) {
            add(Rule.SPACING, moment, upper, lower);
        }
        boolean both = isSinging(moment, upper)
                && isSinging(moment, lower)
                && isSinging(moment - 1, upper)
                && isSinging(moment - 1, lower);
        if (both) {
            motion(moment, upper, lower);
            if (neighbours) {
                overlap(moment, upper, lower);
            }
        }
    }

    private void overlap(int moment, int upper, int lower) {
        boolean beyond = keys[upper][moment] < keys[lower][moment - 1] || keys[lower][moment] > keys[upper][moment - 1];
        if (beyond && !isCrossed(moment, upper) && !isCrossed(moment - 1, upper)) {
            add(Rule.OVERLAP, moment, upper, lower);
        }
    }

    private void motion(int moment, int upper, int lower) {
        int above = keys[upper][moment] - keys[upper][moment - 1];
        int below = keys[lower][moment] - keys[lower][moment - 1];
        if (above == 0 || below == 0) {
            return;
        }
        int before = Math.abs(keys[upper][moment - 1] - keys[lower][moment - 1]) % 12;
        int after = Math.abs(keys[upper][moment] - keys[lower][moment]) % 12;
        boolean sameWay = above > 0 == below > 0;
        if (before == 7 && after == 7) {
            add(sameWay ? Rule.PARALLEL_FIFTH : Rule.ANTIPARALLEL_FIFTH, moment, upper, lower);
        } else if (before == 0 && after == 0) {
            add(sameWay ? Rule.PARALLEL_OCTAVE : Rule.ANTIPARALLEL_OCTAVE, moment, upper, lower);
        } else if (upper == 0 && lower == keys.length - 1 && sameWay && (after == 0 || after == 7)) {
            if (Math.abs(above) > 2) {
                add(Rule.HIDDEN, moment, upper, lower);
            }
        }
    }

    private void all(int moment) {
        int rising = 0;
        int falling = 0;
        for (int voice = 0; voice < keys.length; voice++) {
            if (isSinging(moment, voice) && isSinging(moment - 1, voice)) {
                rising += keys[voice][moment] > keys[voice][moment - 1] ? 1 : 0;
                falling += keys[voice][moment] < keys[voice][moment - 1] ? 1 : 0;
            }
        }
        if (rising == keys.length || falling == keys.length) {
            add(Rule.SAME_DIRECTION, moment, 0, keys.length - 1);
        }
    }
}
