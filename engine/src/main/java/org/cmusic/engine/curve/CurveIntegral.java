package org.cmusic.engine.curve;

import org.cmusic.model.Curve;

/**
 * The integral of a curve from time 0 on, read sample by sample, forwards: of a frequency, the cycles that have passed. What
 * it gives for a sample depends on the number of the sample alone.
 *
 * <p>Straight stretches are integrated exactly, others as polynomials of degree 11 that follow the curve.
 */
public final class CurveIntegral {
    /** So many samples may be read at once. */
    public static final int MOST_AT_ONCE = 512;

    /** A piece spans at least so much of a sample: even an oscillation of some kilohertz is followed. */
    private static final double SHORTEST_PIECE = 1.0 / 32;

    private static final double[] NUMBERS = numbers();

    private final Stretches stretches;
    private final double rate;
    private final double step;
    private long end;
    private double atStretch;

    /**
     * @param tolerance how far a polynomial may be from the curve, in units of the curve
     * @param rate samples a second
     */
    public CurveIntegral(Curve curve, double tolerance, double rate) {
        this.stretches = new Stretches(curve, tolerance, SHORTEST_PIECE / rate);
        this.rate = rate;
        this.step = 1 / rate;
        startStretch();
    }

    private static double[] numbers() {
        double[] numbers = new double[MOST_AT_ONCE];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private void startStretch() {
        stretches.next();
        end = SampleTimes.firstFrom(stretches.to(), rate);
    }

    private void nextStretch() {
        atStretch += mean() * (stretches.to() - stretches.from());
        startStretch();
    }

    private double mean() {
        return stretches.isStraight()
                ? stretches.value() + stretches.slope() * (stretches.to() - stretches.from()) / 2
                : stretches.polynomial().mean();
    }

    /**
     * Goes to a sample, from which on the integral is written.
     *
     * @param sample never lower than the last one
     * @param grown takes what the integral has gained since the sample, 0 first; at most {@value #MOST_AT_ONCE} samples
     * @param values takes the curve, as many samples, or nothing if it has no length
     * @return the integral at the sample
     */
    public double read(long sample, double[] grown, double[] values) {
        int filled = 0;
        double first = 0;
        while (filled < grown.length) {
            while (end <= sample + filled) {
                nextStretch();
            }
            int until = (int) Math.min(grown.length, end - sample);
            if (filled == 0) {
                first = at(sample);
            }
            write(sample, filled, until, first, grown, values);
            filled = until;
        }
        return first;
    }

    /** The integral at a sample of the stretch. */
    private double at(long sample) {
        double into = Math.max(0, sample / rate - stretches.from());
        if (stretches.isStraight()) {
            return atStretch + into * (stretches.value() + stretches.slope() / 2 * into);
        }
        double half = (stretches.to() - stretches.from()) / 2;
        return atStretch + half * stretches.polynomial().integral(into / half - 1);
    }

    private void write(long sample, int begin, int until, double first, double[] grown, double[] values) {
        double since = atStretch - first;
        double into = sample / rate - stretches.from();
        if (stretches.isStraight()) {
            double slope = stretches.slope();
            double value = stretches.value() + slope * into;
            double before = since + into * (stretches.value() + slope / 2 * into);
            writeParabola(NUMBERS, grown, begin, until, before, value * step, slope / 2 * step * step);
            if (values.length > 0) {
                writeParabola(NUMBERS, values, begin, until, value, slope * step, 0);
            }
            return;
        }
        double half = (stretches.to() - stretches.from()) / 2;
        CurvePolynomial polynomial = stretches.polynomial();
        double y = into / half - 1;
        polynomial.writeIntegrals(y, step / half, half, since, NUMBERS, grown, begin, until);
        if (values.length > 0) {
            polynomial.writeValues(y, step / half, NUMBERS, values, begin, until);
        }
    }

    private static void writeParabola(
            double[] numbers, double[] out, int begin, int end, double value, double slope, double bend) {
        for (int i = begin; i < end; i++) {
            double x = numbers[i];
            out[i] = value + x * (slope + x * bend);
        }
    }
}
