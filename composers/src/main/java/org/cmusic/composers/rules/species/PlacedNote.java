package org.cmusic.composers.rules.species;

import java.util.Objects;
import org.cmusic.model.Pitch;

/**
 * A note where it was put.
 *
 * @param onset in eighths of a bar from the start
 * @param length in eighths of a bar; over a bar line it is tied
 */
public record PlacedNote(int onset, int length, Pitch pitch) {
    /** A bar in this unit. */
    public static final int BAR = 8;

    /** A half of a bar. */
    public static final int HALF = 4;

    /** A quarter of a bar. */
    public static final int QUARTER = 2;

    public PlacedNote {
        Objects.requireNonNull(pitch, "pitch");
    }

    /** Where it ends. */
    public int end() {
        return onset + length;
    }

    int offset() {
        return onset % BAR;
    }

    /** As {@code A4 whole}. */
    @Override
    public String toString() {
        return pitch + " " + length + "/8";
    }
}
