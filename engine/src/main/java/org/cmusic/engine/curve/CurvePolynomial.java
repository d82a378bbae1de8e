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

    /**
     * The values at y, y + step and so on.
     *
     * @param numbers 0, 1, 2 and so on, as long as {@code out}
     * @param begin the first place in {@code out} that is written; the value at y itself would stand at 0
     */
    void writeValues(double y, double step, double[] numbers, double[] out, int begin, int end) {
        write(numbers, out, begin, end, y, step, coefficients, mean, 0);
    }

    /** The integrals by y from the start of the stretch, as {@link #writeValues} writes values, after {@code before}. */
    void writeIntegrals(
            double y, double step, double half, double before, double[] numbers, double[] out, int begin, int end) {
        double[] scaled = new double[SIZE + 1];
        scaled[0] = before + half * (mean - integralAtStart);
        scaled[1] = half * (mean + integrals[0]);
        for (int k = 1; k < SIZE; k++) {
            scaled[k + 1] = half * integrals[k];
        }
        write(numbers, out, begin, end, y, step, scaled, 0, scaled[SIZE]);
    }

    private static void write(
            double[] numbers,
            double[] out,
            int begin,
            int end,
            double y,
            double step,
            double[] c,
            double constant,
            double highest) {
        write(
                numbers,
                out,
                begin,
                end,
                y,
                step,
                c[0] + constant,
                c[1],
                c[2],
                c[3],
                c[4],
                c[5],
                c[6],
                c[7],
                c[8],
                c[9],
                c[10],
                c[11],
                highest);
    }

    /** A loop of plain arithmetic, which becomes vector instructions. */
    private static void write(
            double[] numbers,
            double[] out,
            int begin,
            int end,
            double first,
            double step,
            double c0,
            double c1,
            double c2,
            double c3,
            double c4,
            double c5,
            double c6,
            double c7,
            double c8,
            double c9,
            double c10,
            double c11,
            double c12) {
        for (int i = begin; i < end; i++) {
            double y = first + numbers[i] * step;
            double high = c7 + y * (c8 + y * (c9 + y * (c10 + y * (c11 + y * c12))));
            out[i] = c0 + y * (c1 + y * (c2 + y * (c3 + y * (c4 + y * (c5 + y * (c6 + y * high))))));
        }
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
