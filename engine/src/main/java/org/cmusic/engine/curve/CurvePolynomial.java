package org.cmusic.engine.curve;

import org.cmusic.model.Curve;

/**
 * A stretch of a smooth curve as a polynomial of degree 11 in y, which runs from -1 to 1 over the stretch: its projection on
 * the Legendre polynomials by Gauss-Legendre quadrature. Its integral over the stretch is exact far beyond its degree.
 */
final class CurvePolynomial {
    private static final int SIZE = GaussLegendre.SIZE;
    /** Row k gives the Legendre coefficient k of the values at the nodes. */
    private static final double[][] PROJECTION = projection();
    /** Row k gives the coefficient of y^k of the values at the nodes. */
    private static final double[][] MONOMIALS = monomials();

    private final double[] deviations = new double[SIZE];
    private final double[] coefficients = new double[SIZE];
    private final double[] bends = new double[SIZE - 2];
    private final double[] integrals = new double[SIZE];
    private double mean;
    private double integralAtStart;

    /**
     * Samples the curve from {@code from} to {@code to}, ends excluded.
     *
     * @return how much the last two Legendre coefficients weigh: an estimate of the error, in units of the curve
     */
    double sample(Curve curve, double from, double to) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        mean = 0;
        for (int i = 0; i < SIZE; i++) {
            double value = curve.at(middle + half * GaussLegendre.node(i));
            deviations[i] = value;
            mean += value * GaussLegendre.weight(i) / 2;
        }
        for (int i = 0; i < SIZE; i++) {
            deviations[i] -= mean;
        }
        return Math.abs(dot(PROJECTION[SIZE - 1], deviations)) + Math.abs(dot(PROJECTION[SIZE - 2], deviations));
    }

    /** Makes the polynomial of what was sampled last; before that, only {@link #mean} is known. */
    void settle() {
        for (int k = 0; k < SIZE; k++) {
            coefficients[k] = dot(MONOMIALS[k], deviations);
            integrals[k] = coefficients[k] / (k + 1);
        }
        for (int k = 0; k < SIZE - 2; k++) {
            bends[k] = coefficients[k + 2] * (k + 1) * (k + 2);
        }
        integralAtStart = -horner(integrals, -1);
    }

    /** The mean of the curve over the stretch. */
    double mean() {
        return mean;
    }

    /** The value at y. */
    double value(double y) {
        return mean + horner(coefficients, y);
    }

    /** The second derivative by y. */
    double bend(double y) {
        return horner(bends, y);
    }

    /** The integral by y from the start of the stretch, y = -1. */
    double integral(double y) {
        return mean * (y + 1) + (y * horner(integrals, y) - integralAtStart);
    }

    private static double horner(double[] polynomial, double y) {
        double sum = 0;
        for (int k = polynomial.length - 1; k >= 0; k--) {
            sum = sum * y + polynomial[k];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[][] projection() {
        double[][] rows = new double[SIZE][SIZE];
        for (int k = 0; k < SIZE; k++) {
            for (int i = 0; i < SIZE; i++) {
                double legendre = GaussLegendre.legendre(k, GaussLegendre.node(i));
                rows[k][i] = (k + 0.5) * GaussLegendre.weight(i) * legendre;
            }
        }
        return rows;
    }

    private static double[][] monomials() {
        double[][] legendre = legendreCoefficients();
        double[][] rows = new double[SIZE][SIZE];
        for (int power = 0; power < SIZE; power++) {
            for (int k = 0; k < SIZE; k++) {
                for (int i = 0; i < SIZE; i++) {
                    rows[power][i] += legendre[k][power] * PROJECTION[k][i];
                }
            }
        }
        return rows;
    }

    /** Row k holds the coefficients of the Legendre polynomial of degree k, lowest power first. */
    private static double[][] legendreCoefficients() {
        double[][] rows = new double[SIZE][SIZE];
        rows[0][0] = 1;
        rows[1][1] = 1;
        for (int k = 2; k < SIZE; k++) {
            for (int power = 0; power < SIZE; power++) {
                double raised = power == 0 ? 0 : rows[k - 1][power - 1];
                rows[k][power] = ((2 * k - 1) * raised - (k - 1) * rows[k - 2][power]) / k;
            }
        }
        return rows;
    }
}
