package org.cmusic.model.carl;

/** The sum of the inverses of the whole numbers up to one. Abramowitz and Stegun, "Handbook", 6.3.18. */
final class HarmonicNumber {
    private static final int MOST_ADDED = 100_000;
    private static final double EULER = 0.57721566490153286;

    private HarmonicNumber() {}

    /** 1/1 + 1/2 + … + 1/n; 0 where n is below 1. */
    static double of(int n) {
        if (n > MOST_ADDED) {
            double x = n;
            return Math.log(x) + EULER + 1 / (2 * x) - 1 / (12 * x * x);
        }
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
