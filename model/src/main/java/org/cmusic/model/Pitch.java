package org.cmusic.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A spelled pitch: a letter, its accidentals and an octave. C4 is middle C; what it sounds like is the tuning's affair.
 *
 * @param letter the letter of the staff
 * @param alteration sharps above zero, flats below, -4 to 4
 * @param octave the octave that holds the letter, C to B, -1 to 9; B#3 sounds about as C4
 */
public record Pitch(Letter letter, int alteration, int octave) implements Comparable<Pitch> {

    /** The most sharps or flats of a pitch. */
    public static final int MAX_ALTERATION = 4;

    /** The pitch that all tunings agree on. */
    public static final Pitch A4 = new Pitch(Letter.A, 0, 4);

    private static final int LOWEST_OCTAVE = -1;
    private static final int HIGHEST_OCTAVE = 9;
    private static final int LETTERS = 7;
    private static final int SEMITONES = 12;
    private static final Pattern TEXT = Pattern.compile("([A-G])(#{0,4}|b{0,4})(-1|[0-9])");
    private static final Letter[] BY_FIFTH = {Letter.F, Letter.C, Letter.G, Letter.D, Letter.A, Letter.E, Letter.B};

    /** @throws IllegalArgumentException if alteration or octave is out of range */
    public Pitch {
        Objects.requireNonNull(letter, "letter");
        if (Math.abs(alteration) > MAX_ALTERATION) {
            throw new IllegalArgumentException("more than four accidentals: " + alteration);
        }
        if (octave < LOWEST_OCTAVE || octave > HIGHEST_OCTAVE) {
            throw new IllegalArgumentException("an octave is -1 to 9, not " + octave);
        }
    }

    /** Whether there are pitches with such an alteration in an octave. */
    public static boolean exists(int alteration, int octave) {
        return alteration >= -MAX_ALTERATION
                && alteration <= MAX_ALTERATION
                && octave >= LOWEST_OCTAVE
                && octave <= HIGHEST_OCTAVE;
    }

    /** Reads {@code F#3}, {@code Bb5}, {@code C##4}, {@code Ebb4}; empty if the text is no pitch. */
    public static Optional<Pitch> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String accidentals = matcher.group(2);
        int alteration = accidentals.startsWith("b") ? -accidentals.length() : accidentals.length();
        Letter letter = Letter.valueOf(matcher.group(1));
        return Optional.of(new Pitch(letter, alteration, Integer.parseInt(matcher.group(3))));
    }

    /**
     * The pitch at a place on the line of fifths, -29 (Fbbbb) to 33 (B####).
     *
     * @param fifths fifths above C, as {@link #fifths()} counts them
     * @throws IllegalArgumentException if the place or the octave is out of range
     */
    public static Pitch ofFifths(int fifths, int octave) {
        int fromF = fifths + 1;
        return new Pitch(BY_FIFTH[Math.floorMod(fromF, LETTERS)], Math.floorDiv(fromF, LETTERS), octave);
    }

    /** Fifths above C on the endless line … Bb F C G D A E B F# …: C is 0, G 1, F -1, C# 7, Db -5. */
    public int fifths() {
        return letter.fifth() + LETTERS * alteration;
    }

    /** The number of the key on a MIDI keyboard, C4 = 60; below 0 or above 127 at the far ends. */
    public int midi() {
        return SEMITONES * (octave + 1) + letter.semitone() + alteration;
    }

    /** Steps of the staff above C0: C4 is 28, D4 and Db4 are 29. */
    public int diatonicStep() {
        return LETTERS * octave + letter.step();
    }

    /** Semitones above C of the twelve-note keyboard, 0 to 11. */
    public int pitchClass() {
        return Math.floorMod(midi(), SEMITONES);
    }

    /** By key, then by step of the staff: C#4 comes before Db4, both after C4. */
    @Override
    public int compareTo(Pitch other) {
        int byKey = Integer.compare(midi(), other.midi());
        return byKey != 0 ? byKey : Integer.compare(diatonicStep(), other.diatonicStep());
    }

    /** The form of the language: {@code C##4}, {@code Bb5}. */
    @Override
    public String toString() {
        String accidental = alteration < 0 ? "b" : "#";
        return letter + accidental.repeat(Math.abs(alteration)) + octave;
    }
}
