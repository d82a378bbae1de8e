package org.cmusic.engine.unit;

/** Angles measured in cycles: 1 is a full turn. */
final class Cycles {
    private static final double[] SINE = sineSeries();

    private Cycles() {}

    /** The phase after a step, from 0 to below 1; where the step is not finite, 0. */
    static double advance(double phase, double step) {
        double next = phase + step;
        double wrapped = next - Math.floor(next);
        return wrapped < 1 ? wrapped : 0;
    }

    /** The sine to within 1e-15, of the same bits on every machine. */
    static double sin(double cycles) {
        double turn = cycles - Math.rint(cycles);
        double x = Math.abs(turn) > 0.25 ? Math.copySign(0.5, turn) - turn : turn;
        double square = x * x;
        double sum = 0;
        for (int i = SINE.length - 1; i >= 0; i--) {
            sum = sum * square + SINE[i];
        }
        return sum * x;
    }

    /** The cosine, like the sine. */
    static double cos(double cycles) {
        return sin(cycles - Math.rint(cycles) + 0.25);
    }

    /** The coefficients of x, x^3, x^5 … of sin(2 pi x). */
    private static double[] sineSeries() {
        double[] series = new double[11];
        double term = 2 * Math.PI;
        for (int i = 0; i < series.length; i++) {
            series[i] = term;
            term *= -4 * Math.PI * Math.PI / ((2 * i + 2) * (2 * i + 3));
        }
        return series;
    }
}
