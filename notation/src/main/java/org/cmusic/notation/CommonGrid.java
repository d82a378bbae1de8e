package org.cmusic.notation;

import org.apache.commons.math3.util.ArithmeticUtils;
import org.cmusic.model.Beats;

/**
 * Keeps the lengths of a piece to one grid, so that all sums of them, and what is between these, are exact. The lines of the
 * grid are as close as the lengths need that were met so far; a length that would need more than 2<sup>{@value #BITS}</sup> lines
 * in a quarter note, as only files that were made for that have, goes to the nearest line.
 */
public final class CommonGrid {
    private static final int BITS = 40;
    private static final long FINEST = 1L << BITS;

    /** What tuplets and short notes of any music need: 2^10·3^2·5·7. */
    private long lines = 322_560;

    /** The length itself, or the nearest one that the grid has; only zero is zero. */
    public Beats fit(Beats length) {
        long below = length.denominator();
        if (lines % below == 0) {
            return length;
        }
        long factor = below / ArithmeticUtils.gcd(lines, below);
        if (factor <= FINEST / lines) {
            lines *= factor;
            return length;
        }
        return length.signum() < 0 ? rounded(length.negated()).negated() : rounded(length);
    }

    private Beats rounded(Beats length) {
        long halves = length.times(2 * lines).wholeMultiplesOf(Beats.of(1));
        return Beats.of(Math.max(1, Math.floorDiv(halves + 1, 2)), lines);
    }
}
