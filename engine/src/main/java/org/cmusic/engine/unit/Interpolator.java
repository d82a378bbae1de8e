package org.cmusic.engine.unit;

/**
 * Reads a delay line between its samples, by Lagrange's polynomial through the 16 samples around the place.
 *
 * <p>Whole delays are exact. In between, the error at half the sample rate over 2, 4 and 8 is about -59, -147 and -241
 * dB (Laakso and others, Splitting the unit delay, 1996). The gain is nowhere above 1, so that it may stand in a loop.
 * Close to the last sample, where there are not 8 samples on the near side, the polynomial has as many samples on either
 * side as there are; the read stays continuous in the delay, for at whole delays all orders agree.
 */
final class Interpolator {
    /** How many samples beyond the delay must be remembered. */
    static final int REACH = 8;

    private static final double[][] WEIGHTS = weights();

    private final double[] coefficients = new double[2 * REACH];
    private double settled = Double.NaN;
    private int first;
    private int points;

    /**
     * What {@code line} held {@code delay} samples ago.
     *
     * @param delay in samples, from 0 up to the length of the line less {@link #REACH}
     */
    double read(DelayLine line, double delay) {
        if (delay != settled) {
            settle(delay);
        }
        double sum = 0;
        for (int k = 0; k < points; k++) {
            sum += coefficients[k] * line.read(first + k);
        }
        return sum;
    }

    private void settle(double delay) {
        settled = delay;
        int whole = (int) delay;
        if (whole == delay) {
            first = whole;
            points = 1;
            coefficients[0] = 1;
            return;
        }
        int half = Math.min(REACH, whole + 1);
        first = whole - half + 1;
        points = 2 * half;
        double[] weights = WEIGHTS[half];
        double product = 1;
        for (int k = 0; k < points; k++) {
            coefficients[k] = weights[k] * product;
            product *= delay - first - k;
        }
        product = 1;
        for (int k = points - 1; k >= 0; k--) {
            coefficients[k] *= product;
            product *= delay - first - k;
        }
    }

    /** For each half number of points, 1 over the product of k - m over all other points m. */
    private static double[][] weights() {
        double[][] weights = new double[REACH + 1][];
        for (int half = 0; half <= REACH; half++) {
            weights[half] = new double[2 * half];
            for (int k = 0; k < 2 * half; k++) {
                double product = 1;
                for (int m = 0; m < 2 * half; m++) {
                    product *= m == k ? 1 : k - m;
                }
                weights[half][k] = 1 / product;
            }
        }
        return weights;
    }
}
