package org.cmusic.notation.score;

import java.math.BigInteger;
import java.util.Optional;
import org.cmusic.model.Beats;

/**
 * Beats for times that were written in seconds. A time that is metrical is that beat: one within a millionth of a beat of a
 * fraction with at most {@value #LARGEST_METRICAL} below the line. Any other moves to the nearest line of a grid.
 */
final class BeatGrid {
    private static final int LARGEST_METRICAL = 96;
    private static final double NEAR = 1e-6;

    /** The files that are read have no beats of smaller parts: what has was found by a tempo. */
    private static final BigInteger LARGEST_WRITTEN = BigInteger.valueOf(10_000_000);

    private final int lines;
    private int moved;

    /** @param lines how many lines of the grid there are in a beat */
    BeatGrid(int lines) {
        this.lines = lines;
    }

    /** How many times were moved to the grid. */
    int moved() {
        return moved;
    }

    /** The distance of two lines. */
    Beats step() {
        return Beats.of(1, lines);
    }

    /** Whether a time cannot have been written in beats. */
    static boolean isFound(Beats time) {
        return time.value().getDenominator().compareTo(LARGEST_WRITTEN) > 0;
    }

    /** The beat for a time. */
    Beats near(Beats time) {
        Optional<Beats> metrical = metrical(time.toDouble());
        if (metrical.isPresent()) {
            return metrical.get();
        }
        moved++;
        return Beats.of(Math.round(time.toDouble() * lines), lines);
    }

    /** By the convergents of the continued fraction of a time. */
    private static Optional<Beats> metrical(double time) {
        long numerator = 1;
        long denominator = 0;
        long lastNumerator = 0;
        long lastDenominator = 1;
        double rest = time;
        while (true) {
            long whole = (long) Math.floor(rest + NEAR * NEAR);
            long nextNumerator = whole * numerator + lastNumerator;
            long nextDenominator = whole * denominator + lastDenominator;
            if (nextDenominator > LARGEST_METRICAL) {
                return Optional.empty();
            }
            if (Math.abs((double) nextNumerator / nextDenominator - time) <= NEAR) {
                return Optional.of(Beats.of(nextNumerator, nextDenominator));
            }
            lastNumerator = numerator;
            lastDenominator = denominator;
            numerator = nextNumerator;
            denominator = nextDenominator;
            double fraction = rest - whole;
            if (!(fraction > 0)) {
                return Optional.empty();
            }
            rest = 1 / fraction;
        }
    }
}
