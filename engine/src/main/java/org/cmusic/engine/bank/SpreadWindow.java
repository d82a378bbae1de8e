package org.cmusic.engine.bank;

/**
 * The window by which a frame is computed from a spectrum of few lines (nonuniform Fourier transform: Dutt and Rokhlin 1993).
 * Times the window, a sine of any frequency is nearly the sum of the {@value #LINES} lines of the transform next to it, and so
 * it is spread over these; the samples of the transform are divided by the window. It is Kaiser's and Bessel's: the
 * amplitude of a line goes by its distance as a modified Bessel function of an ellipse, and the window is the transform of
 * that. What is lost of a steady sine is -180 dB.
 */
final class SpreadWindow {
    /** How many lines a sine is spread over. */
    static final int LINES = 10;
    /** The degree of the polynomials. */
    static final int DEGREE = 11;

    /** How narrow the window is: as much as a transform of twice the length of the frame allows, or a little less. */
    private static final double SHAPE = 0.985 * 0.75 * Math.PI * LINES;
    /** The inverse of the window in the middle of the frame, so that amplitudes of lines are small. */
    private static final double MIDDLE = LINES * StrictMath.sinh(SHAPE) / SHAPE;

    private static final float[][] POLYNOMIALS = polynomials();
    private static final float[][] DERIVATIVES = derivatives();

    private SpreadWindow() {}

    /**
     * The coefficients of a polynomial, from the constant on: the amplitude of a line by the place of the sine, which is
     * -1/2 to 1/2 of the distance between lines from halfway between the two next to it.
     *
     * @param pair 0 for the two lines next to the sine, 1 for those beside them, and so on; what is given holds for the upper
     *     one, and for the lower one with the place mirrored
     */
    static float[] polynomial(int pair) {
        return POLYNOMIALS[pair];
    }

    /** The coefficients of the derivative of a polynomial, as many as it has. */
    static float[] derivative(int pair) {
        return DERIVATIVES[pair];
    }

    /** What the samples of the transform have to be multiplied with, over a frame. */
    static float[] inverse() {
        float[] inverse = new float[Frame.LENGTH];
        for (int i = 0; i < inverse.length; i++) {
            double angle = Math.PI * LINES * (i - Frame.MIDDLE) / Frame.TRANSFORM;
            double root = Math.sqrt(SHAPE * SHAPE - angle * angle);
            inverse[i] = (float) (MIDDLE * root / (LINES * StrictMath.sinh(root)));
        }
        return inverse;
    }

    private static float[][] polynomials() {
        float[][] polynomials = new float[LINES / 2][];
        for (int pair = 0; pair < polynomials.length; pair++) {
            polynomials[pair] = polynomialAt(pair + 0.5);
        }
        return polynomials;
    }

    private static float[][] derivatives() {
        float[][] derivatives = new float[POLYNOMIALS.length][DEGREE + 1];
        for (int pair = 0; pair < derivatives.length; pair++) {
            for (int power = 0; power < DEGREE; power++) {
                derivatives[pair][power] = (power + 1) * POLYNOMIALS[pair][power + 1];
            }
        }
        return derivatives;
    }

    /** The polynomial through the amplitudes of a line at Chebyshev's places, by Newton's differences. */
    private static float[] polynomialAt(double line) {
        double[] places = new double[DEGREE + 1];
        double[] terms = new double[DEGREE + 1];
        for (int i = 0; i <= DEGREE; i++) {
            places[i] = SinePolynomial.of(0.25 + (i + 0.5) / (2 * DEGREE + 2)) / 2;
            terms[i] = amplitude(places[i] - line) / MIDDLE;
        }
        for (int order = 1; order <= DEGREE; order++) {
            for (int i = DEGREE; i >= order; i--) {
                terms[i] = (terms[i] - terms[i - 1]) / (places[i] - places[i - order]);
            }
        }
        double[] polynomial = new double[DEGREE + 1];
        for (int term = DEGREE; term >= 0; term--) {
            for (int i = DEGREE; i > 0; i--) {
                polynomial[i] = polynomial[i - 1] - places[term] * polynomial[i];
            }
            polynomial[0] = terms[term] - places[term] * polynomial[0];
        }
        float[] rounded = new float[DEGREE + 1];
        for (int i = 0; i <= DEGREE; i++) {
            rounded[i] = (float) polynomial[i];
        }
        return rounded;
    }

    private static double amplitude(double distance) {
        double part = distance / (LINES / 2.0);
        return bessel(SHAPE * Math.sqrt(Math.max(0, 1 - part * part)));
    }

    /** The modified Bessel function of the first kind and order 0, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int i = 1; term > 1e-17 * sum; i++) {
            term *= x * x / (4.0 * i * i);
            sum += term;
        }
        return sum;
    }
}
