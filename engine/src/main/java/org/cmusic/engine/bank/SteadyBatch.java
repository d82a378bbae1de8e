package org.cmusic.engine.bank;

import java.util.Arrays;

/** A batch of partials whose frequencies stay. */
final class SteadyBatch extends SpreadBatch {
    private static final float[] ONES = new float[CAPACITY];

    static {
        Arrays.fill(ONES, 1);
    }

    private final float[] squares = new float[CAPACITY];
    /** Even and odd parts of the polynomial of a line, and of its derivative. */
    private final float[] even = new float[CAPACITY];

    private final float[] odd = new float[CAPACITY];
    private final float[] evenSlope = new float[CAPACITY];
    private final float[] oddSlope = new float[CAPACITY];
    /** What polynomials are multiplied with, and derivatives. */
    private final float[] realLevels = new float[CAPACITY];

    private final float[] realSlopes = new float[CAPACITY];
    private final float[] imaginaryLevels = new float[CAPACITY];
    private final float[] imaginarySlopes = new float[CAPACITY];

    @Override
    void write() {
        multiply(1, places, places, size(), squares);
        multiply(1, levels, cosines, size(), realLevels);
        multiply(1, slopes, sines, size(), realSlopes);
        multiply(1, levels, sines, size(), imaginaryLevels);
        multiply(-1, slopes, cosines, size(), imaginarySlopes);
        for (int pair = 0; pair < PAIRS; pair++) {
            float[] polynomial = SpreadWindow.polynomial(pair);
            float[] derivative = SpreadWindow.derivative(pair);
            writePart(ONES, squares, polynomial, 0, size(), even);
            writePart(places, squares, polynomial, 1, size(), odd);
            writePart(ONES, squares, derivative, 0, size(), evenSlope);
            writePart(places, squares, derivative, 1, size(), oddSlope);
            writeLine(1, realLevels, realSlopes, real[PAIRS + pair]);
            writeLine(-1, realLevels, realSlopes, real[PAIRS - 1 - pair]);
            writeLine(1, imaginaryLevels, imaginarySlopes, imaginary[PAIRS + pair]);
            writeLine(-1, imaginaryLevels, imaginarySlopes, imaginary[PAIRS - 1 - pair]);
        }
    }

    private static void multiply(float factor, float[] a, float[] b, int size, float[] out) {
        for (int i = 0; i < size; i++) {
            out[i] = factor * a[i] * b[i];
        }
    }

    /** Writes the even or the odd part of a polynomial, from the coefficient {@code first} on. */
    private static void writePart(float[] factors, float[] squares, float[] c, int first, int size, float[] out) {
        float c0 = c[first];
        float c1 = c[first + 2];
        float c2 = c[first + 4];
        float c3 = c[first + 6];
        float c4 = c[first + 8];
        float c5 = c[first + 10];
        for (int i = 0; i < size; i++) {
            float x = squares[i];
            float high = Math.fma(x, Math.fma(x, c5, c4), c3);
            out[i] = factors[i] * Math.fma(x, Math.fma(x, Math.fma(x, high, c2), c1), c0);
        }
    }

    /** @param side 1 for a line above the place, -1 for one below */
    private void writeLine(float side, float[] ofLevels, float[] ofSlopes, float[] out) {
        writeLine(side, ofLevels, even, odd, ofSlopes, evenSlope, oddSlope, size(), out);
    }

    private static void writeLine(
            float side,
            float[] levels,
            float[] even,
            float[] odd,
            float[] slopes,
            float[] evenSlope,
            float[] oddSlope,
            int size,
            float[] out) {
        for (int i = 0; i < size; i++) {
            float sloping = slopes[i] * Math.fma(side, evenSlope[i], oddSlope[i]);
            out[i] = Math.fma(levels[i], Math.fma(side, odd[i], even[i]), sloping);
        }
    }
}
