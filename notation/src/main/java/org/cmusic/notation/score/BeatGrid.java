package org.cmusic.notation.score;

import java.util.Optional;
import org.cmusic.model.Beats;

/**
 * Beats for times that were written in seconds: the nearest line of a grid. On a grid of fewer than {@value #LARGEST_METRICAL}
 * lines, times that are metrical stay: those within a millionth of a beat of a fraction with no more below the line.
 */
final class BeatGrid {
    private static final int LARGEST_METRICAL = 96;
    private static final double NEAR = 1e-6;

    /** The files that are read have no beats of smaller parts: what has was found by a tempo. */
    private static final long LARGEST_WRITTEN = 10_000_000;

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
        return time.denominator() > LARGEST_WRITTEN;
    }

    /** The beat for a time. */
    Beats near(Beats time) {
        Optional<Beats> metrical = lines < LARGEST_METRICAL ? metrical(time.toDouble()) : Optional.empty();
        if (metrical.isPresent()) {
            return metrical.get();
        }
        Beats line = Beats.of(Math.round(time.toDouble() * lines), lines);
        moved += Math.abs(line.toDouble() - time.toDouble()) > NEAR ? 1 : 0;
        return line;
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
