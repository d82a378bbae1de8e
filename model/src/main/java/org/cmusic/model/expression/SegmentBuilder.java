package org.cmusic.model.expression;

import java.util.Arrays;
import org.cmusic.model.SegmentCurve;

/** Collects breakpoints for a {@link SegmentCurve}. */
final class SegmentBuilder {
    /** The curvature under which a segment to zero falls by 60 dB on its way. */
    static final double SIXTY_DECIBELS = 6.907755278982137;

    private double[] times;
    private double[] values;
    private boolean[] geometric;
    private double[] curvatures;
    private int size;

    SegmentBuilder(int capacity) {
        times = new double[capacity];
        values = new double[capacity];
        geometric = new boolean[capacity];
        curvatures = new double[capacity];
    }

    /** Adds a breakpoint that a straight line of linear values leads to. */
    SegmentBuilder line(double time, double value) {
        return add(time, value, false, 0);
    }

    /** Adds a breakpoint that a line straight in dB or cents leads to, where both ends are on one side of zero. */
    SegmentBuilder fall(double time, double value) {
        return add(time, value, true, 0);
    }

    /**
     * Adds a breakpoint.
     *
     * @param straightInLogarithm whether the segment before it goes straight in the logarithm, which takes two ends on
     *     one side of zero; otherwise it goes straight in the linear value
     */
    SegmentBuilder add(double time, double value, boolean straightInLogarithm, double curvature) {
        if (size == times.length) {
            grow();
        }
        times[size] = time;
        values[size] = value;
        if (size > 0) {
            geometric[size - 1] = straightInLogarithm && value * values[size - 1] > 0;
            curvatures[size - 1] = curvature;
        }
        size++;
        return this;
    }

    private void grow() {
        int capacity = 2 * size + 4;
        times = Arrays.copyOf(times, capacity);
        values = Arrays.copyOf(values, capacity);
        geometric = Arrays.copyOf(geometric, capacity);
        curvatures = Arrays.copyOf(curvatures, capacity);
    }

    double lastValue() {
        return values[size - 1];
    }

    double lastTime() {
        return times[size - 1];
    }

    boolean isEmpty() {
        return size == 0;
    }

    SegmentCurve build() {
        return new SegmentCurve(
                Arrays.copyOf(times, size),
                Arrays.copyOf(values, size),
                Arrays.copyOf(geometric, size - 1),
                Arrays.copyOf(curvatures, size - 1));
    }
}
