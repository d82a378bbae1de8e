package org.cmusic.model;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a function that is put together from branches goes from one to the next: where the lower of two curves
 * changes, or where a rounded curve steps.
 */
final class BranchKnots {
    private static final int LONGEST_MARCH = 256;

    private BranchKnots() {}

    /**
     * The first time after {@code from} at which the branch differs from that at {@code from}, or {@code until} if that
     * comes earlier. Found by marching with {@code step} and halving; a visit to another branch that is shorter than the
     * step may be missed. A march that would be very long ends early, at a time that is no knot but does no harm as one.
     */
    static double next(DoubleUnaryOperator branch, double from, double until, double step) {
        double start = branch.applyAsDouble(from);
        double low = from;
        for (int i = 0; i < LONGEST_MARCH; i++) {
            double high = Math.min(low + step, Math.nextDown(until));
            if (high <= low) {
                return until;
            }
            if (Double.compare(branch.applyAsDouble(high), start) != 0) {
                return firstChange(branch, start, low, high);
            }
            low = high;
        }
        return low;
    }

    private static double firstChange(DoubleUnaryOperator branch, double start, double same, double other) {
        double low = same;
        double high = other;
        double middle = low + (high - low) / 2;
        while (low < middle && middle < high) {
            if (Double.compare(branch.applyAsDouble(middle), start) == 0) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return high;
    }
}
