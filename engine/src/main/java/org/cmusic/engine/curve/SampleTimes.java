package org.cmusic.engine.curve;

/**
 * Which sample comes first at or after a time. A time that is a whole number of samples but for rounding counts as that
 * sample.
 */
public final class SampleTimes {
    private static final double SNAP = 1e-9;
    private static final double SNAP_SHARE = 2e-15;

    private SampleTimes() {}

    /** The number of the first sample at or after {@code seconds}; the greatest long for an infinite time. */
    public static long firstFrom(double seconds, double rate) {
        if (seconds == Double.POSITIVE_INFINITY) {
            return Long.MAX_VALUE;
        }
        double position = seconds * rate;
        return (long) Math.ceil(position - Math.max(SNAP, SNAP_SHARE * position));
    }
}
