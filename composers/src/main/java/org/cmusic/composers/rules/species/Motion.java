package org.cmusic.composers.rules.species;

import org.cmusic.model.Pitch;

/** Intervals as two counts, of letters and of semitones. */
final class Motion {
    private static final int LETTERS = 7;
    private static final int SEMITONES = 12;
    private static final int[] SUNG_UP = {0b1, 0b110, 0b11000, 0b100000, 0b10000000, 0b100000000, 0, 0b1000000000000};
    private static final int DOWN_SIXTH = 5;

    private Motion() {}

    static int letters(Pitch from, Pitch to) {
        return to.diatonicStep() - from.diatonicStep();
    }

    static int semitones(Pitch from, Pitch to) {
        return to.midi() - from.midi();
    }

    static int way(Pitch from, Pitch to) {
        return Integer.signum(letters(from, to));
    }

    /** The letters of an interval within an octave, 0 to 6. */
    private static int degree(Pitch low, Pitch high) {
        return Math.floorMod(letters(low, high), LETTERS);
    }

    private static int width(Pitch low, Pitch high) {
        return Math.floorMod(semitones(low, high), SEMITONES);
    }

    /** 1 for an octave or unison, 5 for a fifth, 0 for what is not perfect. */
    static int perfection(Pitch low, Pitch high) {
        int degree = degree(low, high);
        int width = width(low, high);
        if (degree == 0 && width == 0) {
            return 1;
        }
        return degree == 4 && width == 7 ? 5 : 0;
    }

    static boolean isConsonant(Pitch low, Pitch high) {
        int width = width(low, high);
        return switch (degree(low, high)) {
            case 0 -> width == 0;
            case 2 -> width == 3 || width == 4;
            case 4 -> width == 7;
            case 5 -> width == 8 || width == 9;
            default -> false;
        };
    }

    /** Whether two voices over a bass to which both are consonant go together. */
    static boolean isConsonantOverBass(Pitch low, Pitch high) {
        int width = width(low, high);
        return isConsonant(low, high)
                || switch (degree(low, high)) {
                    case 3 -> width == 5 || width == 6;
                    case 4 -> width == 6;
                    default -> false;
                };
    }

    /** 3 for a third, 6 for a sixth, octaves between or not; 0 for others. */
    static int sweetness(Pitch low, Pitch high) {
        boolean consonant = isConsonant(low, high);
        return switch (degree(low, high)) {
            case 2 -> consonant ? 3 : 0;
            case 5 -> consonant ? 6 : 0;
            default -> 0;
        };
    }

    /** Whether a voice may go from one pitch to another: no seventh, no tritone, no sixth but a minor one upward. */
    static boolean isSung(Pitch from, Pitch to) {
        int letters = letters(from, to);
        int size = Math.abs(letters);
        int semitones = letters < 0 ? -semitones(from, to) : semitones(from, to);
        return size < SUNG_UP.length
                && semitones >= 0
                && (SUNG_UP[size] >> semitones & 1) == 1
                && letters != -DOWN_SIXTH;
    }

    static boolean isStep(Pitch from, Pitch to) {
        return Math.abs(letters(from, to)) == 1;
    }

    static boolean isAugmentedFourth(Pitch one, Pitch other) {
        return Math.abs(letters(one, other)) == 3 && Math.abs(semitones(one, other)) == SEMITONES / 2;
    }
}
