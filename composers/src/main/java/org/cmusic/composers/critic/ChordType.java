package org.cmusic.composers.critic;

import java.util.Arrays;

/** The triads and seventh chords. */
public enum ChordType {
    MAJOR("", 0, 4, 7),
    MINOR("", 0, 3, 7),
    DIMINISHED("o", 0, 3, 6),
    AUGMENTED("+", 0, 4, 8),
    DOMINANT_SEVENTH("", 0, 4, 7, 10),
    MAJOR_SEVENTH("M", 0, 4, 7, 11),
    MINOR_SEVENTH("", 0, 3, 7, 10),
    HALF_DIMINISHED_SEVENTH("ø", 0, 3, 6, 10),
    DIMINISHED_SEVENTH("o", 0, 3, 6, 9);

    /** Semitones in an octave. */
    static final int OCTAVE = 12;

    private static final int ALL = (1 << OCTAVE) - 1;
    private static final int MAJOR_THIRD = 4;

    private final String sign;
    private final int[] intervals;

    ChordType(String sign, int... intervals) {
        this.sign = sign;
        this.intervals = intervals;
    }

    /** Its pitch classes above a root, as bits, 0 for C. */
    public int pitchClasses(int root) {
        int set = Arrays.stream(intervals).map(interval -> 1 << interval).reduce(0, (all, bit) -> all | bit);
        int shifted = set << root;
        return (shifted | shifted >> OCTAVE) & ALL;
    }

    /** Whether it has four tones. */
    public boolean isSeventh() {
        return intervals.length > 3;
    }

    /** Whether its third is a major one. */
    public boolean isMajor() {
        return intervals[1] == MAJOR_THIRD;
    }

    /** What a Roman numeral has behind it for it: o, ø, + or M. */
    String sign() {
        return sign;
    }

    /** Which of its tones a pitch class is, from 0 for the root; -1 if it is none. */
    int toneOf(int pitchClass, int root) {
        return Arrays.binarySearch(intervals, Math.floorMod(pitchClass - root, OCTAVE));
    }
}
