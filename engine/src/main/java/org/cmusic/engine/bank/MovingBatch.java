package org.cmusic.engine.bank;

import java.util.Arrays;

/** A batch of partials whose frequencies change. */
final class MovingBatch extends SpreadBatch {
    private static final int DEGREE = SpreadWindow.DEGREE;

    private final float[] bends = new float[CAPACITY];
    /** What stands for powers of the place: without amplitudes, and with them. */
    private final float[][] realPowers = new float[DEGREE + 1][CAPACITY];

    private final float[][] imaginaryPowers = new float[DEGREE + 1][CAPACITY];
    private final float[][] realTerms = new float[DEGREE + 1][CAPACITY];
    private final float[][] imaginaryTerms = new float[DEGREE + 1][CAPACITY];

    MovingBatch() {
        Arrays.fill(realPowers[0], 1);
        realPowers[1] = places;
        realTerms[0] = levels;
    }

    /** Takes a partial, as {@link Spread} tells. */
    void take(float place, int line, double phase, double amplitude, double slope, double halfFrequencySlope) {
        bends[size()] = Spread.bend(halfFrequencySlope);
        take(place, line, phase, amplitude, slope);
    }

    @Override
    void prepare() {
        for (int n = 1; n < DEGREE; n++) {
            addProducts(places, realPowers[n], -n, bends, imaginaryPowers[n - 1], size(), realPowers[n + 1]);
            addProducts(places, imaginaryPowers[n], n, bends, realPowers[n - 1], size(), imaginaryPowers[n + 1]);
        }
        for (int n = 1; n <= DEGREE; n++) {
            addProducts(levels, realPowers[n], n, slopes, imaginaryPowers[n - 1], size(), realTerms[n]);
            addProducts(levels, imaginaryPowers[n], -n, slopes, realPowers[n - 1], size(), imaginaryTerms[n]);
        }
    }

    @Override
    void writeParts(int pair) {
        float[] polynomial = SpreadWindow.polynomial(pair);
        writePart(realTerms, polynomial, 0, size(), realEven);
        writePart(realTerms, polynomial, 1, size(), realOdd);
        writePart(imaginaryTerms, polynomial, 0, size(), imaginaryEven);
        writePart(imaginaryTerms, polynomial, 1, size(), imaginaryOdd);
    }

    /** Writes a b + factor c d. */
    private static void addProducts(float[] a, float[] b, float factor, float[] c, float[] d, int size, float[] out) {
        for (int i = 0; i < size; i++) {
            out[i] = Math.fma(a[i], b[i], factor * c[i] * d[i]);
        }
    }

    /** Writes the sum of every other coefficient, from {@code first} on, times its term. */
    private static void writePart(float[][] terms, float[] c, int first, int size, float[] out) {
        writeSum(
                c[first],
                terms[first],
                c[first + 2],
                terms[first + 2],
                c[first + 4],
                terms[first + 4],
                c[first + 6],
                terms[first + 6],
                c[first + 8],
                terms[first + 8],
                c[first + 10],
                terms[first + 10],
                size,
                out);
    }

    private static void writeSum(
            float a,
            float[] x,
            float b,
            float[] y,
            float c,
            float[] z,
            float d,
            float[] u,
            float e,
            float[] v,
            float f,
            float[] w,
            int size,
            float[] out) {
        for (int i = 0; i < size; i++) {
            float last = Math.fma(d, u[i], Math.fma(e, v[i], f * w[i]));
            out[i] = Math.fma(a, x[i], Math.fma(b, y[i], Math.fma(c, z[i], last)));
        }
    }
}
