package org.cmusic.engine.unit;

/**
 * The range that the memory of a recursive unit keeps to: what is softer than -600 dB becomes 0, so that no decay
 * crawls through denormal numbers, and nothing grows beyond 10^100, so that no sum of overflows is ever NaN.
 */
final class StateRange {
    private static final double SMALLEST = 1e-30;
    private static final double LARGEST = 1e100;

    private StateRange() {}

    /** {@code value}, or the nearest value within the range. */
    static double keep(double value) {
        double magnitude = Math.abs(value);
        if (magnitude < SMALLEST) {
            return 0;
        }
        return magnitude > LARGEST ? Math.copySign(LARGEST, value) : value;
    }
}
