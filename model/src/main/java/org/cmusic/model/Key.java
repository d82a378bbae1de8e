package org.cmusic.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A key, kept for notation; it alters no sound.
 *
 * @param letter the letter of the tonic
 * @param alteration sharps of the tonic above zero, flats below, -2 to 2
 * @param mode the mode
 */
public record Key(Letter letter, int alteration, Mode mode) {

    /** C major: no signature. */
    public static final Key C_MAJOR = new Key(Letter.C, 0, Mode.MAJOR);

    private static final int MAX_ALTERATION = 2;
    private static final int ANY_OCTAVE = 4;

    /** @throws IllegalArgumentException if the tonic has more than two accidentals */
    public Key {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(mode, "mode");
        if (!exists(alteration)) {
            throw new IllegalArgumentException("a tonic with more than two accidentals: " + alteration);
        }
    }

    /** Whether there are tonics with such an alteration. */
    public static boolean exists(int alteration) {
        return alteration >= -MAX_ALTERATION && alteration <= MAX_ALTERATION;
    }

    /** The key of a tonic such as {@code F#} and a mode such as {@code minor}; empty if either is none. */
    public static Optional<Key> parse(String tonic, String mode) {
        return Pitch.parse(tonic + ANY_OCTAVE)
                .filter(pitch -> exists(pitch.alteration()))
                .flatMap(pitch -> Mode.named(mode).map(found -> new Key(pitch.letter(), pitch.alteration(), found)));
    }

    /** The sharps of the signature, or below zero its flats: A major 3, F major -1, D# major 9 in theory. */
    public int signature() {
        return tonicFifths() + mode.sharps();
    }

    /** The tonic on the line of fifths, C at 0. */
    public int tonicFifths() {
        return new Pitch(letter, alteration, ANY_OCTAVE).fifths();
    }

    /** The form of the language: {@code F# minor}. */
    @Override
    public String toString() {
        String accidental = alteration < 0 ? "b" : "#";
        return letter + accidental.repeat(Math.abs(alteration)) + " " + mode;
    }
}
