package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;

/**
 * Four rows of steady partials as a product of matrices. Sums stay in registers over all pairs: four lines at a time, two
 * vectors of each half.
 */
final class SteadyTile extends MatrixTile {
    /** How many rows a tile has at most. */
    static final int ROWS = Row.MOST_AT_ONCE;
    /** How many samples a line has. */
    static final int WIDTH = ROWS * Row.LENGTH / LINES;
    /** How many there are from the middle of a line to its end. */
    static final int HALF = WIDTH / 2;

    private static final int LANES = SPECIES.length();

    private final float[][] halves = new float[MOST_PAIRS][];

    SteadyTile() {
        super(HALF);
    }

    /** Adds pairs whose columns were written; of each, the even and the odd half in an array. */
    void add(float[][] evenAndOdd, int count) {
        for (int i = 0; i < count; i++) {
            halves[pairs() + i] = evenAndOdd[i];
        }
        add(count);
    }

    @Override
    void multiply(float[] columns, int pairs, int lines, float[] product) {
        for (int line = 0; line < lines; line += 4) {
            for (int place = 0; place < HALF; place += 2 * LANES) {
                multiply(halves, columns, pairs, line, place, product);
            }
        }
    }

    private static void multiply(float[][] halves, float[] columns, int pairs, int line, int place, float[] product) {
        int even = line * WIDTH + place;
        int odd = even + HALF;
        FloatVector a0 = FloatVector.fromArray(SPECIES, product, even);
        FloatVector b0 = FloatVector.fromArray(SPECIES, product, even + LANES);
        FloatVector c0 = FloatVector.fromArray(SPECIES, product, odd);
        FloatVector d0 = FloatVector.fromArray(SPECIES, product, odd + LANES);
        FloatVector a1 = FloatVector.fromArray(SPECIES, product, even + WIDTH);
        FloatVector b1 = FloatVector.fromArray(SPECIES, product, even + WIDTH + LANES);
        FloatVector c1 = FloatVector.fromArray(SPECIES, product, odd + WIDTH);
        FloatVector d1 = FloatVector.fromArray(SPECIES, product, odd + WIDTH + LANES);
        FloatVector a2 = FloatVector.fromArray(SPECIES, product, even + 2 * WIDTH);
        FloatVector b2 = FloatVector.fromArray(SPECIES, product, even + 2 * WIDTH + LANES);
        FloatVector c2 = FloatVector.fromArray(SPECIES, product, odd + 2 * WIDTH);
        FloatVector d2 = FloatVector.fromArray(SPECIES, product, odd + 2 * WIDTH + LANES);
        FloatVector a3 = FloatVector.fromArray(SPECIES, product, even + 3 * WIDTH);
        FloatVector b3 = FloatVector.fromArray(SPECIES, product, even + 3 * WIDTH + LANES);
        FloatVector c3 = FloatVector.fromArray(SPECIES, product, odd + 3 * WIDTH);
        FloatVector d3 = FloatVector.fromArray(SPECIES, product, odd + 3 * WIDTH + LANES);
        for (int pair = 0; pair < pairs; pair++) {
            float[] half = halves[pair];
            FloatVector a = FloatVector.fromArray(SPECIES, half, place);
            FloatVector b = FloatVector.fromArray(SPECIES, half, place + LANES);
            FloatVector c = FloatVector.fromArray(SPECIES, half, HALF + place);
            FloatVector d = FloatVector.fromArray(SPECIES, half, HALF + place + LANES);
            int column = 2 * LINES * pair + line;
            FloatVector f = FloatVector.broadcast(SPECIES, columns[column]);
            a0 = a.fma(f, a0);
            b0 = b.fma(f, b0);
            f = FloatVector.broadcast(SPECIES, columns[column + LINES]);
            c0 = c.fma(f, c0);
            d0 = d.fma(f, d0);
            f = FloatVector.broadcast(SPECIES, columns[column + 1]);
            a1 = a.fma(f, a1);
            b1 = b.fma(f, b1);
            f = FloatVector.broadcast(SPECIES, columns[column + LINES + 1]);
            c1 = c.fma(f, c1);
            d1 = d.fma(f, d1);
            f = FloatVector.broadcast(SPECIES, columns[column + 2]);
            a2 = a.fma(f, a2);
            b2 = b.fma(f, b2);
            f = FloatVector.broadcast(SPECIES, columns[column + LINES + 2]);
            c2 = c.fma(f, c2);
            d2 = d.fma(f, d2);
            f = FloatVector.broadcast(SPECIES, columns[column + 3]);
            a3 = a.fma(f, a3);
            b3 = b.fma(f, b3);
            f = FloatVector.broadcast(SPECIES, columns[column + LINES + 3]);
            c3 = c.fma(f, c3);
            d3 = d.fma(f, d3);
        }
        a0.intoArray(product, even);
        b0.intoArray(product, even + LANES);
        c0.intoArray(product, odd);
        d0.intoArray(product, odd + LANES);
        a1.intoArray(product, even + WIDTH);
        b1.intoArray(product, even + WIDTH + LANES);
        c1.intoArray(product, odd + WIDTH);
        d1.intoArray(product, odd + WIDTH + LANES);
        a2.intoArray(product, even + 2 * WIDTH);
        b2.intoArray(product, even + 2 * WIDTH + LANES);
        c2.intoArray(product, odd + 2 * WIDTH);
        d2.intoArray(product, odd + 2 * WIDTH + LANES);
        a3.intoArray(product, even + 3 * WIDTH);
        b3.intoArray(product, even + 3 * WIDTH + LANES);
        c3.intoArray(product, odd + 3 * WIDTH);
        d3.intoArray(product, odd + 3 * WIDTH + LANES);
    }
}
