package org.cmusic.notation.tablature;

import java.util.Objects;

/**
 * A neck with its strings. Frets are counted from the capo, as tablature does.
 *
 * @param tuning what its strings sound without a capo
 * @param capo the fret that a capo is at; 0 for none
 * @param frets how many frets the neck has, those under the capo included
 */
public record Fretboard(StringTuning tuning, int capo, int frets) {
    /** What {@link #fret} tells of a pitch that a string has not. */
    public static final int NONE = -1;

    /** @throws IllegalArgumentException if there is no such neck; the message says why */
    public Fretboard {
        Objects.requireNonNull(tuning, "tuning");
        if (frets < 1 || frets > StringTuning.MOST_FRETS) {
            throw new IllegalArgumentException("a neck has 1 to " + StringTuning.MOST_FRETS + " frets");
        }
        if (capo < 0 || capo >= frets) {
            throw new IllegalArgumentException(
                    "a capo is at a fret of the neck, 1 to " + (frets - 1) + ", or 0 for none");
        }
    }

    /** A neck as is usual for a tuning. */
    public static Fretboard of(StringTuning tuning) {
        return new Fretboard(tuning, 0, tuning.frets());
    }

    /** How many strings there are. */
    public int size() {
        return tuning.courses().size();
    }

    /** The highest fret above the capo. */
    public int highest() {
        return frets - capo;
    }

    /**
     * Where a string has a key of the keyboard.
     *
     * @param course the string, as {@link StringTuning#courses} counts
     * @return the fret, 0 for the open string, or {@link #NONE}
     */
    public int fret(int course, int midi) {
        Course string = tuning.courses().get(course);
        int above = midi - string.open().midi() - capo;
        if (above <= 0) {
            return above == 0 ? 0 : NONE;
        }
        int fret = string.nut() + above;
        return fret <= highest() ? fret : NONE;
    }
}
