package org.cmusic.notation.tablature;

import java.util.Objects;
import org.cmusic.model.Pitch;

/**
 * A string, or several that are played as one.
 *
 * @param open what it sounds open
 * @param nut the fret where it begins: 0, but 5 for the short string of a banjo
 */
public record Course(Pitch open, int nut) {
    public Course {
        Objects.requireNonNull(open, "open");
        if (nut < 0) {
            throw new IllegalArgumentException("a string begins at fret " + nut);
        }
    }

    /** One that goes over the whole neck. */
    public static Course of(Pitch open) {
        return new Course(open, 0);
    }

    /** The letter of its pitch with its accidentals. */
    String letter() {
        String accidental = open.alteration() < 0 ? "b" : "#";
        return open.letter() + accidental.repeat(Math.abs(open.alteration()));
    }
}
