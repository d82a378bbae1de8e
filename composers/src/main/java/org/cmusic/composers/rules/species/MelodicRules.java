package org.cmusic.composers.rules.species;

import org.cmusic.model.Pitch;

/** What the last note of a line may be because of those before it. */
final class MelodicRules {
    private static final int SIXTH = 5;
    private static final int TURN = 3;
    private static final int PAIR = 2;

    private MelodicRules() {}

    static boolean isLeapUnsung(VoiceLine line) {
        int last = line.size() - 1;
        return last > 0 && !Motion.isSung(line.pitch(last - 1), line.pitch(last));
    }

    private static boolean leaps(VoiceLine line, int into) {
        return Math.abs(Motion.letters(line.pitch(into - 1), line.pitch(into))) > 1;
    }

    /** Two leaps the same way that make no fifth, sixth or octave together, or three. */
    static boolean goesTooFarOneWay(VoiceLine line) {
        int last = line.size() - 1;
        if (last < 2 || !leaps(line, last) || !leaps(line, last - 1) || line.way(last) != line.way(last - 1)) {
            return false;
        }
        boolean third = last > 2 && leaps(line, last - 2) && line.way(last - 2) == line.way(last);
        return third || !isChordal(line.pitch(last - 2), line.pitch(last));
    }

    private static boolean isChordal(Pitch from, Pitch to) {
        int semitones = Math.abs(Motion.semitones(from, to));
        return switch (Math.abs(Motion.letters(from, to))) {
            case 4 -> semitones == 7;
            case 5 -> semitones == 8 || semitones == 9;
            case 7 -> semitones == 12;
            default -> false;
        };
    }

    /** A sixth or octave that goes on the same way, or stays. */
    static boolean leavesLeapOpen(VoiceLine line) {
        int last = line.size() - 1;
        return last > 1
                && Math.abs(Motion.letters(line.pitch(last - 2), line.pitch(last - 1))) >= SIXTH
                && line.way(last) != -line.way(last - 1);
    }

    /**
     * A run between turns that spans an augmented fourth.
     *
     * @param isEnd whether the last note ends the line
     */
    static boolean outlinesTritone(VoiceLine line, boolean isEnd) {
        int last = line.size() - 1;
        if (last < 2) {
            return false;
        }
        boolean turned = line.way(last) != 0 && isOutline(line, last - 1, line.way(last));
        return turned || isEnd && isOutline(line, last, 0);
    }

    /** Whether the run up to a note is one; not if it goes on in {@code onward}. */
    private static boolean isOutline(VoiceLine line, int end, int onward) {
        int way = 0;
        int start = end;
        for (int i = end; i > 0; i--) {
            int step = line.way(i);
            if (step != 0 && way != 0 && step != way) {
                break;
            }
            if (step != 0) {
                way = step;
                start = i - 1;
            }
        }
        boolean over = way != 0 && way != onward;
        return over && end - start > 1 && Motion.isAugmentedFourth(line.pitch(start), line.pitch(end));
    }

    /** Whether the last note comes more than {@code most} times in a row. */
    static boolean repeats(VoiceLine line, int most) {
        int last = line.size() - 1;
        if (last < most) {
            return false;
        }
        for (int i = last - most; i < last; i++) {
            if (!line.pitch(i).equals(line.pitch(last))) {
                return false;
            }
        }
        return true;
    }

    /** Two notes that come twice. */
    static boolean alternates(VoiceLine line) {
        int last = line.size() - 1;
        return last >= TURN
                && line.pitch(last).equals(line.pitch(last - PAIR))
                && line.pitch(last - 1).equals(line.pitch(last - TURN))
                && !line.pitch(last).equals(line.pitch(last - 1));
    }

    /** The distance in semitones from its lowest to its highest note. */
    static int range(VoiceLine line) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (int i = 0; i < line.size(); i++) {
            int key = line.pitch(i).midi();
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        return high - low;
    }

    /** How many notes in a row, the last among them, go one way. */
    static int runsOneWay(VoiceLine line) {
        int last = line.size() - 1;
        int count = 1;
        for (int i = last; i > 0 && line.way(i) != 0 && line.way(i) == line.way(last); i--) {
            count++;
        }
        return count;
    }

    /** How many of its moves are wider than a third. */
    static int leapsBeyondThirds(VoiceLine line) {
        int count = 0;
        for (int i = 1; i < line.size(); i++) {
            count += Math.abs(Motion.letters(line.pitch(i - 1), line.pitch(i))) > 2 ? 1 : 0;
        }
        return count;
    }

    /** How far beyond a step it goes last, in letters. */
    static int reach(VoiceLine line) {
        int last = line.size() - 1;
        return last < 1 ? 0 : Math.max(0, Math.abs(Motion.letters(line.pitch(last - 1), line.pitch(last))) - 1);
    }

    /** How often the last pitch was among the few before the one before it. */
    static int returns(VoiceLine line, int few) {
        int last = line.size() - 1;
        int count = 0;
        for (int i = Math.max(0, last - few); i < last - 1; i++) {
            count += line.pitch(i).equals(line.pitch(last)) ? 1 : 0;
        }
        return count;
    }

    /** Whether the last note is as high as the highest before it. */
    static boolean meetsClimax(VoiceLine line) {
        int last = line.size() - 1;
        int high = Integer.MIN_VALUE;
        for (int i = 0; i < last; i++) {
            high = Math.max(high, line.pitch(i).midi());
        }
        return last > 1 && line.pitch(last).midi() == high && !line.pitch(last).equals(line.pitch(last - 1));
    }
}
