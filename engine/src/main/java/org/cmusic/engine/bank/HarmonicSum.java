package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * A row of a sum of harmonics by Clenshaw's recurrence, from the highest to the first, in double precision: with t the phase
 * of the first and a(m) the amplitude of harmonic m, both sample by sample,
 *
 * <pre>
 * b(m) = a(m) + 2 cos t b(m + 1) - b(m + 2)
 * sum of a(m) sin m t = b(1) sin t
 * sum of a(m) cos m t = b(1) cos t - b(2)
 * </pre>
 *
 * <p>C. W. Clenshaw, A note on the summation of Chebyshev series, Mathematical Tables and Other Aids to Computation 9, 1955.
 */
final class HarmonicSum {
    /** So many harmonics are added at once where their amplitudes do not change. */
    static final int AT_ONCE = 4;

    /** The numbers of the samples of a row, from its middle. */
    static final double[] NUMBERS = numbers();

    private final double[] twice;
    private double[] last = new double[Row.LENGTH];
    private double[] lastButOne = new double[Row.LENGTH];
    private boolean waits;
    private double waitingLevel;
    private double waitingSlope;

    /** @param twice holds 2 cos t of each row */
    HarmonicSum(double[] twice) {
        this.twice = twice;
    }

    private static double[] numbers() {
        double[] numbers = new double[Row.LENGTH];
        for (int i = 0; i < Row.LENGTH; i++) {
            numbers[i] = Row.NUMBERS[i];
        }
        return numbers;
    }

    /** Begins above the highest harmonic. */
    void begin() {
        Arrays.fill(last, 0);
        Arrays.fill(lastButOne, 0);
    }

    /** All harmonics, from the first to the highest, of amplitudes that do not change; a multiple of {@link #AT_ONCE}. */
    void addAll(double[] levels) {
        for (int i = levels.length - 1; i > 0; i -= AT_ONCE) {
            addFour(twice, last, lastButOne, levels[i], levels[i - 1], levels[i - 2], levels[i - 3]);
        }
    }

    /**
     * The next lower harmonic, whose amplitude is a straight line. Two of them are added at once.
     *
     * @param level in the middle of the row
     * @param slope what it gains each sample
     */
    void add(double level, double slope) {
        if (waits) {
            addTwo(NUMBERS, twice, last, lastButOne, waitingLevel, waitingSlope, level, slope);
        }
        waits = !waits;
        waitingLevel = level;
        waitingSlope = slope;
    }

    /** The next lower harmonic, whose amplitudes are {@code gain} times {@code levels}. */
    void add(double[] levels, double gain) {
        settle();
        addLevels(twice, last, lastButOne, levels, gain);
        turn();
    }

    private void settle() {
        if (waits) {
            addLine(NUMBERS, twice, last, lastButOne, waitingLevel, waitingSlope);
            turn();
            waits = false;
        }
    }

    private void turn() {
        double[] swap = last;
        last = lastButOne;
        lastButOne = swap;
    }

    /** Adds the sum of sines to a row, once the first harmonic is in. */
    void addSines(double[] sines, double[] out) {
        settle();
        addProduct(last, sines, out);
    }

    /** Adds the sum of cosines to a row, once the first harmonic is in. */
    void addCosines(double[] out) {
        settle();
        addCosines(last, lastButOne, twice, out);
    }

    private static void addFour(
            double[] twice, double[] last, double[] next, double level3, double level2, double level1, double level0) {
        for (int i = 0; i < Row.LENGTH; i++) {
            double c = twice[i];
            double b = last[i];
            double b3 = level3 + (c * b - next[i]);
            double b2 = level2 + (c * b3 - b);
            double b1 = level1 + (c * b2 - b3);
            next[i] = b1;
            last[i] = level0 + (c * b1 - b2);
        }
    }

    private static void addTwo(
            double[] numbers,
            double[] twice,
            double[] last,
            double[] next,
            double level1,
            double slope1,
            double level0,
            double slope0) {
        for (int i = 0; i < Row.LENGTH; i++) {
            double x = numbers[i];
            double c = twice[i];
            double b = last[i];
            double b1 = (level1 + x * slope1) + (c * b - next[i]);
            next[i] = b1;
            last[i] = (level0 + x * slope0) + (c * b1 - b);
        }
    }

    private static void addLine(
            double[] numbers, double[] twice, double[] last, double[] next, double level, double slope) {
        for (int i = 0; i < Row.LENGTH; i++) {
            next[i] = (level + numbers[i] * slope) + (twice[i] * last[i] - next[i]);
        }
    }

    private static void addLevels(double[] twice, double[] last, double[] next, double[] levels, double gain) {
        for (int i = 0; i < Row.LENGTH; i++) {
            next[i] = gain * levels[i] + (twice[i] * last[i] - next[i]);
        }
    }

    private static void addProduct(double[] a, double[] b, double[] out) {
        for (int i = 0; i < Row.LENGTH; i++) {
            out[i] += a[i] * b[i];
        }
    }

    private static void addCosines(double[] last, double[] lastButOne, double[] twice, double[] out) {
        for (int i = 0; i < Row.LENGTH; i++) {
            out[i] += 0.5 * twice[i] * last[i] - lastButOne[i];
        }
    }
}
