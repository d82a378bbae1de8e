package org.cmusic.model;

import java.util.Arrays;

/**
 * Breakpoints joined by segments: before the first and after the last the value holds. Two breakpoints at one time make a
 * jump.
 *
 * <p>A segment goes straight in its value (an amplitude, a number) or straight in the logarithm of its value (a level in
 * dB, a frequency in cents), in both cases bent by a curvature: with curvature {@code k} the way covered at the fraction
 * {@code x} of the segment is {@code (1 - e^(k x)) / (1 - e^k)}, as in the function generator gen4 of F. R. Moore's
 * cmusic; 0 is straight.
 */
public final class SegmentCurve implements Curve {
    /** Above it, 1 is nothing beside the exponential, which would soon overflow. */
    private static final double LARGE_CURVATURE = 50;

    private final double[] times;
    private final double[] values;
    private final boolean[] geometric;
    private final double[] curvatures;
    private final double[] logarithms;

    /** Made when they are asked for. */
    private Bounds bounds;

    /**
     * @param times seconds, never falling
     * @param values linear values, one for each time
     * @param geometric for each segment, whether it goes straight in the logarithm; both its ends must then be above zero
     * @param curvatures for each segment, its curvature; 0 is straight
     */
    public SegmentCurve(double[] times, double[] values, boolean[] geometric, double[] curvatures) {
        if (times.length == 0 || values.length != times.length) {
            throw new IllegalArgumentException("a value for each time is needed");
        }
        if (geometric.length != times.length - 1 || curvatures.length != times.length - 1) {
            throw new IllegalArgumentException("a shape for each segment is needed");
        }
        this.times = times.clone();
        this.values = values.clone();
        this.geometric = geometric.clone();
        this.curvatures = curvatures.clone();
        this.logarithms = logarithmsOfRatios();
    }

    private double[] logarithmsOfRatios() {
        double[] logs = new double[geometric.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = geometric[i] ? logarithmOfRatio(values[i], values[i + 1]) : 0;
        }
        return logs;
    }

    private static double logarithmOfRatio(double from, double to) {
        double ratio = to / from;
        boolean held = ratio >= Double.MIN_NORMAL && ratio <= Double.MAX_VALUE;
        return held ? StrictMath.log(ratio) : StrictMath.log(Math.abs(to)) - StrictMath.log(Math.abs(from));
    }

    /** Straight lines through the given points. */
    public static SegmentCurve linear(double[] times, double[] values) {
        if (times.length == 0 || values.length != times.length) {
            throw new IllegalArgumentException("a value for each time is needed");
        }
        double[] zeros = new double[times.length - 1];
        return new SegmentCurve(times.clone(), values.clone(), new boolean[times.length - 1], zeros, zeros);
    }

    /** The arrays are its own. */
    private SegmentCurve(
            double[] times, double[] values, boolean[] geometric, double[] curvatures, double[] logarithms) {
        this.times = times;
        this.values = values;
        this.geometric = geometric;
        this.curvatures = curvatures;
        this.logarithms = logarithms;
    }

    /** The curve with all values multiplied by a number other than 0. */
    SegmentCurve times(double factor) {
        double[] multiples = values.clone();
        for (int i = 0; i < multiples.length; i++) {
            multiples[i] *= factor;
        }
        return new SegmentCurve(times, multiples, geometric, curvatures, logarithms);
    }

    /** The curve with breakpoints at other times, as many and never falling; the array is then its own. */
    public SegmentCurve timed(double[] others) {
        if (others.length != times.length) {
            throw new IllegalArgumentException("a time for each value is needed");
        }
        SegmentCurve timed = new SegmentCurve(others, values, geometric, curvatures, logarithms);
        timed.bounds = bounds();
        return timed;
    }

    /** The number of breakpoints. */
    public int size() {
        return times.length;
    }

    /** The time of breakpoint {@code index} in seconds. */
    public double time(int index) {
        return times[index];
    }

    /** The linear value of breakpoint {@code index}. */
    public double value(int index) {
        return values[index];
    }

    /** Whether the segment after breakpoint {@code index} goes straight in the logarithm of its value. */
    public boolean isGeometric(int index) {
        return geometric[index];
    }

    @Override
    public double at(double seconds) {
        int next = firstAfter(seconds);
        return valueWithin(next, seconds);
    }

    @Override
    public double before(double seconds) {
        int next = firstAfter(seconds);
        while (next > 0 && times[next - 1] >= seconds) {
            next--;
        }
        return valueWithin(next, seconds);
    }

    private double valueWithin(int next, double seconds) {
        if (next == 0) {
            return values[0];
        }
        if (next == times.length) {
            return values[next - 1];
        }
        return interpolate(next - 1, seconds);
    }

    private double interpolate(int index, double seconds) {
        double from = values[index];
        double to = values[index + 1];
        double way = (seconds - times[index]) / (times[index + 1] - times[index]);
        if (curvatures[index] != 0) {
            way = bent(way, curvatures[index]);
        }
        if (geometric[index]) {
            return from * StrictMath.exp(way * logarithms[index]);
        }
        return from + (to - from) * way;
    }

    private static double bent(double way, double curvature) {
        if (curvature > LARGE_CURVATURE) {
            return StrictMath.exp(curvature * (way - 1));
        }
        return StrictMath.expm1(curvature * way) / StrictMath.expm1(curvature);
    }

    /** The index of the first breakpoint later than {@code seconds}. */
    private int firstAfter(double seconds) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double nextKnot(double seconds) {
        int next = firstAfter(seconds);
        return next == times.length ? Double.POSITIVE_INFINITY : times[next];
    }

    @Override
    public boolean isLinear(double seconds) {
        int next = firstAfter(seconds);
        return next == 0 || next == times.length || isStraight(next - 1);
    }

    /** Whether the segment after breakpoint {@code index} is a straight line. */
    public boolean isStraight(int index) {
        return values[index] == values[index + 1] || (!geometric[index] && curvatures[index] == 0);
    }

    @Override
    public double detail(double seconds) {
        int next = firstAfter(seconds);
        if (next == 0 || next == times.length || isStraight(next - 1)) {
            return Double.POSITIVE_INFINITY;
        }
        int index = next - 1;
        double bend = Math.abs(curvatures[index]);
        if (geometric[index]) {
            bend += Math.abs(logarithms[index]) * Math.max(1, bend);
        }
        return (times[next] - times[index]) / Math.max(1, bend);
    }

    @Override
    public Bounds bounds() {
        Bounds known = bounds;
        if (known == null) {
            known = boundsOfValues();
            bounds = known;
        }
        return known;
    }

    private Bounds boundsOfValues() {
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Bounds(low, high);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SegmentCurve that
                        && Arrays.equals(times, that.times)
                        && Arrays.equals(values, that.values)
                        && Arrays.equals(geometric, that.geometric)
                        && Arrays.equals(curvatures, that.curvatures);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(times) + Arrays.hashCode(values);
    }
}
