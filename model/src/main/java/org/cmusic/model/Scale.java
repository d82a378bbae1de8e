package org.cmusic.model;

import java.util.List;
import java.util.Objects;

/**
 * A scale that repeats at its last interval, as a Scala file holds it.
 *
 * @param description what its author says of it
 * @param intervals the degrees above the first, which is not among them; the last is the period, an octave as a rule.
 *     Without any, every degree is the first.
 */
public record Scale(String description, List<ScaleInterval> intervals) {

    /** Keeps a copy. */
    public Scale {
        Objects.requireNonNull(description, "description");
        intervals = List.copyOf(intervals);
    }

    /** The number of degrees in a period. */
    public int size() {
        return intervals.size();
    }

    /** The frequency ratio of a degree to degree 0; degrees below 0 and beyond the size go on by periods. */
    public double factor(int degree) {
        if (intervals.isEmpty()) {
            return 1;
        }
        int within = Math.floorMod(degree, size());
        int periods = Math.floorDiv(degree, size());
        double base = within == 0 ? 1 : intervals.get(within - 1).factor();
        return base * StrictMath.pow(intervals.get(size() - 1).factor(), periods);
    }
}
