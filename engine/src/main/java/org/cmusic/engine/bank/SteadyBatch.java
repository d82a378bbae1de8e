package org.cmusic.engine.bank;

/** A batch of partials whose frequencies stay: polynomials times their levels, and derivatives times their slopes. */
final class SteadyBatch extends SpreadBatch {
    private final float[] squares = new float[CAPACITY];
    private final float[] levelsByPlace = new float[CAPACITY];
    private final float[] slopesByPlace = new float[CAPACITY];

    @Override
    void prepare() {
        multiply(places, places, size(), squares);
        multiply(levels, places, size(), levelsByPlace);
        multiply(slopes, places, size(), slopesByPlace);
    }

    @Override
    void writeParts(int pair) {
        float[] polynomial = SpreadWindow.polynomial(pair);
        float[] derivative = SpreadWindow.derivative(pair);
        writePart(1, levels, squares, polynomial, 0, size(), realEven);
        writePart(1, levelsByPlace, squares, polynomial, 1, size(), realOdd);
        writePart(-1, slopesByPlace, squares, derivative, 1, size(), imaginaryEven);
        writePart(-1, slopes, squares, derivative, 0, size(), imaginaryOdd);
    }

    private static void multiply(float[] a, float[] b, int size, float[] out) {
        for (int i = 0; i < size; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** Writes factors times every other coefficient, from {@code first} on, times powers of squares. */
    private static void writePart(
            float sign, float[] factors, float[] squares, float[] c, int first, int size, float[] out) {
        float c0 = sign * c[first];
        float c1 = sign * c[first + 2];
        float c2 = sign * c[first + 4];
        float c3 = sign * c[first + 6];
        float c4 = sign * c[first + 8];
        float c5 = sign * c[first + 10];
        for (int i = 0; i < size; i++) {
            float x = squares[i];
            float high = Math.fma(x, Math.fma(x, c5, c4), c3);
            out[i] = factors[i] * Math.fma(x, Math.fma(x, Math.fma(x, high, c2), c1), c0);
        }
    }
}
