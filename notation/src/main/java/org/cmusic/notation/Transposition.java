package org.cmusic.notation;

import java.util.Optional;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;

/**
 * How much higher than written something sounds: clarinets in B flat by -1 step and -2 semitones.
 *
 * @param steps steps of the staff, below zero for lower
 * @param semitones keys of the keyboard
 */
public record Transposition(int steps, int semitones) {
    /** As it is written. */
    public static final Transposition NONE = new Transposition(0, 0);

    private static final int LETTERS = 7;
    private static final int SEMITONES = 12;
    private static final int FLATTEST = -29;
    private static final int SHARPEST = 33;
    private static final int[] STEPS = {0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6};

    /** The steps of an interval of so many semitones, where nothing tells them. */
    public static int steps(int semitones) {
        int size = Math.abs(semitones);
        int steps = LETTERS * (size / SEMITONES) + STEPS[size % SEMITONES];
        return semitones < 0 ? -steps : steps;
    }

    /** By semitones, from a signature to the one with the fewest signs: up one from F sharp major is G major. */
    public static Transposition fromSignature(int signature, int semitones) {
        int reached = Math.floorMod(semitones * LETTERS + signature, SEMITONES);
        int nearest = reached > SEMITONES / 2 ? reached - SEMITONES : reached;
        int fifths = semitones % SEMITONES == 0 ? 0 : nearest - signature;
        return new Transposition((LETTERS * semitones - fifths) / SEMITONES, semitones);
    }

    /** How far it goes on the line of fifths. */
    public int fifths() {
        return LETTERS * semitones - SEMITONES * steps;
    }

    /** What sounds where a pitch is written; empty where that has no name. */
    public Optional<Pitch> sounding(Pitch written) {
        int step = written.diatonicStep() + steps;
        Letter letter = Letter.values()[Math.floorMod(step, LETTERS)];
        int octave = Math.floorDiv(step, LETTERS);
        int alteration = written.midi() + semitones - SEMITONES * (octave + 1) - letter.semitone();
        return Pitch.exists(alteration, octave) ? Optional.of(new Pitch(letter, alteration, octave)) : Optional.empty();
    }

    /** The key that sounds where one is written; the written one where that has no name. */
    public Key sounding(Key written) {
        int fifths = Math.max(FLATTEST, Math.min(SHARPEST, written.tonicFifths() + fifths()));
        Pitch tonic = Pitch.ofFifths(fifths, 0);
        return Key.exists(tonic.alteration()) ? new Key(tonic.letter(), tonic.alteration(), written.mode()) : written;
    }
}
