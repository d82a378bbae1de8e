package org.cmusic.notation.musicxml;

import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;

/**
 * How much higher a part sounds than it is written.
 *
 * @param steps of the staff
 * @param semitones of the keyboard
 */
record Transposition(int steps, int semitones) {
    static final Transposition NONE = new Transposition(0, 0);

    private static final int LETTERS = 7;
    private static final int SEMITONES = 12;
    private static final int[] STEPS = {0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6};

    /** The steps of an interval of so many semitones, where nothing tells them. */
    static int steps(int semitones) {
        int size = Math.abs(semitones);
        int steps = LETTERS * (size / SEMITONES) + STEPS[size % SEMITONES];
        return semitones < 0 ? -steps : steps;
    }

    /** How far it goes on the line of fifths. */
    int fifths() {
        return LETTERS * semitones - SEMITONES * steps;
    }

    /** A pitch as it sounds. @throws IllegalArgumentException if there is none */
    Pitch sounding(Pitch written) {
        int step = written.diatonicStep() + steps;
        Letter letter = Letter.values()[Math.floorMod(step, LETTERS)];
        int octave = Math.floorDiv(step, LETTERS);
        int natural = SEMITONES * (octave + 1) + letter.semitone();
        return new Pitch(letter, written.midi() + semitones - natural, octave);
    }
}
