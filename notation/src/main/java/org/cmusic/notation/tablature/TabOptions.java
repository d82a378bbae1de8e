package org.cmusic.notation.tablature;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a tablature is made for.
 *
 * @param tuning the instrument; empty for what suits each part
 * @param capo the fret that a capo is at; 0 for none
 * @param frets how many frets the neck has; empty for what is usual
 * @param width how many characters a line has at most
 */
public record TabOptions(Optional<StringTuning> tuning, int capo, OptionalInt frets, int width) {
    /** The least width. */
    public static final int NARROWEST = 40;

    /** The most width. */
    public static final int WIDEST = 1000;

    /** What is usual. */
    public static final TabOptions USUAL = new TabOptions(Optional.empty(), 0, OptionalInt.empty(), 80);

    /** @throws IllegalArgumentException if they are out of range; the message says why */
    public TabOptions {
        Objects.requireNonNull(tuning, "tuning");
        Objects.requireNonNull(frets, "frets");
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("a line has " + NARROWEST + " to " + WIDEST + " characters");
        }
        board(tuning.orElse(StringTuning.named().get(0)), capo, frets);
    }

    /** The neck for a part that a tuning suits. */
    Fretboard board(StringTuning suited) {
        return board(tuning.orElse(suited), capo, frets);
    }

    private static Fretboard board(StringTuning tuning, int capo, OptionalInt frets) {
        return new Fretboard(tuning, capo, frets.orElse(tuning.frets()));
    }
}
