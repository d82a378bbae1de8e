package org.cmusic.composers.critic.species;

import org.cmusic.model.Pitch;

/**
 * The way from a pitch to another, both counts below zero when it goes down.
 *
 * @param steps of the staff: 4 for a fifth
 * @param semitones 7 for a perfect fifth
 */
record Interval(int steps, int semitones) {
    private static final int LETTERS = 7;
    private static final int OCTAVE = 12;

    static Interval between(Pitch from, Pitch to) {
        return new Interval(to.diatonicStep() - from.diatonicStep(), to.midi() - from.midi());
    }

    int direction() {
        return Integer.signum(steps);
    }

    boolean isUnison() {
        return steps == 0 && semitones == 0;
    }

    boolean isStep() {
        return Math.abs(steps) == 1;
    }

    boolean isLeap() {
        return Math.abs(steps) > 1;
    }

    /** Whether it is this upward interval, octaves between left out of account. */
    private boolean is(int wantedSteps, int wantedSemitones) {
        return Math.floorMod(steps, LETTERS) == wantedSteps && Math.floorMod(semitones, OCTAVE) == wantedSemitones;
    }

    boolean isOctave() {
        return is(0, 0);
    }

    boolean isFifth() {
        return is(4, 7);
    }

    boolean isPerfect() {
        return isOctave() || isFifth();
    }

    boolean isThird() {
        return is(2, 3) || is(2, 4);
    }

    boolean isSixth() {
        return is(5, 8) || is(5, 9);
    }

    /** Whether it is consonant with a bass. */
    boolean isConsonant() {
        return isPerfect() || isThird() || isSixth();
    }

    /** Whether upper voices may have it above a bass that both are consonant with. */
    boolean isConsonantAboveBass() {
        return isConsonant() || is(3, 5) || is(3, 6) || is(4, 6);
    }

    /** Whether a voice may move by it. */
    boolean isSung() {
        int size = Math.abs(steps);
        int width = Math.abs(semitones);
        boolean same = steps * semitones > 0 || steps == 0 && semitones == 0;
        return same
                && switch (size) {
                    case 0 -> true;
                    case 1 -> width == 1 || width == 2;
                    case 2 -> width == 3 || width == 4;
                    case 3 -> width == 5;
                    case 4 -> width == 7;
                    case 5 -> width == 8 && steps > 0;
                    case 7 -> width == OCTAVE;
                    default -> false;
                };
    }

    Interval plus(Interval other) {
        return new Interval(steps + other.steps, semitones + other.semitones);
    }

    /** The same the upward way. */
    Interval upward() {
        return steps < 0 ? new Interval(-steps, -semitones) : this;
    }

    boolean isAugmentedFourth() {
        return Math.abs(steps) == 3 && Math.abs(semitones) == OCTAVE / 2;
    }
}
