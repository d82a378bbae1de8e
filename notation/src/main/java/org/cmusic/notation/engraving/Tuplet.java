package org.cmusic.notation.engraving;

import java.util.List;
import org.cmusic.model.Beats;

/**
 * How notes are squeezed: so many in the time of so many.
 *
 * @param actual how many there are, 3 of a triplet
 * @param normal in the time of how many, 2 of a triplet
 */
public record Tuplet(int actual, int normal) {
    /** No tuplet: notes as long as they look. */
    public static final Tuplet NONE = new Tuplet(1, 1);

    /** What notes are divided by beside two. */
    static final List<Integer> FACTORS = List.of(1, 3, 5, 7, 9, 11, 13, 15);

    public Tuplet {
        if (actual < 1 || normal < 1) {
            throw new IllegalArgumentException("no tuplet: " + actual + ":" + normal);
        }
    }

    /** The tuplet of an odd factor: so many in the time of the power of two below it. */
    static Tuplet of(int factor) {
        return new Tuplet(factor, Integer.highestOneBit(factor));
    }

    /** Whether this is one at all. */
    public boolean isReal() {
        return actual != normal;
    }

    /** What a length looks like under it: a third of a quarter looks like an eighth. */
    public Beats written(Beats length) {
        return length.times(actual, normal);
    }

    /** How long a value is under it. */
    public Beats sounding(Beats length) {
        return length.times(normal, actual);
    }
}
