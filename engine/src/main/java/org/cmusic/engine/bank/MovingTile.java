package org.cmusic.engine.bank;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/**
 * Two rows of moving partials as a product of matrices. Sums stay in registers over all pairs: eight lines at a time, a vector
 * of each half.
 */
final class MovingTile extends MatrixTile {
    /** How many rows a tile has at most. */
    static final int ROWS = 2;
    /** How many samples a line has. */
    static final int WIDTH = ROWS * Row.LENGTH / LINES;
    /** How many there are from the middle of a line to its end. */
    static final int HALF = WIDTH / 2;

    private static final int LANES = SPECIES.length();

    private final float[] halves = new float[WIDTH * MOST_PAIRS];

    MovingTile() {
        super(HALF);
    }

    /** Takes the halves of the partial that is added next, from {@link #half} on: of each pair the even and the odd one. */
    float[] halves() {
        return halves;
    }

    /** Where the halves of the next partial go. */
    int half() {
        return WIDTH * pairs();
    }

    /** Adds the pairs that were written, in lines from {@code line} to before {@code endLine} alone. */
    void add(int count, int line, int endLine) {
        for (int column = column(); column < column() + 2 * LINES * count; column += LINES) {
            Arrays.fill(columns(), column, column + line, 0);
            Arrays.fill(columns(), column + endLine, column + LINES, 0);
        }
        add(count);
    }

    @Override
    void multiply(float[] columns, int pairs, int lines, float[] product) {
        for (int line = 0; line < lines; line += 8) {
            for (int place = 0; place < HALF; place += LANES) {
                multiply(halves, columns, pairs, line, place, product);
            }
        }
    }

    private static void multiply(float[] halves, float[] columns, int pairs, int line, int place, float[] product) {
        int at = line * WIDTH + place;
        FloatVector a0 = FloatVector.fromArray(SPECIES, product, at);
        FloatVector b0 = FloatVector.fromArray(SPECIES, product, at + HALF);
        FloatVector a1 = FloatVector.fromArray(SPECIES, product, at + WIDTH);
        FloatVector b1 = FloatVector.fromArray(SPECIES, product, at + WIDTH + HALF);
        FloatVector a2 = FloatVector.fromArray(SPECIES, product, at + 2 * WIDTH);
        FloatVector b2 = FloatVector.fromArray(SPECIES, product, at + 2 * WIDTH + HALF);
        FloatVector a3 = FloatVector.fromArray(SPECIES, product, at + 3 * WIDTH);
        FloatVector b3 = FloatVector.fromArray(SPECIES, product, at + 3 * WIDTH + HALF);
        FloatVector a4 = FloatVector.fromArray(SPECIES, product, at + 4 * WIDTH);
        FloatVector b4 = FloatVector.fromArray(SPECIES, product, at + 4 * WIDTH + HALF);
        FloatVector a5 = FloatVector.fromArray(SPECIES, product, at + 5 * WIDTH);
        FloatVector b5 = FloatVector.fromArray(SPECIES, product, at + 5 * WIDTH + HALF);
        FloatVector a6 = FloatVector.fromArray(SPECIES, product, at + 6 * WIDTH);
        FloatVector b6 = FloatVector.fromArray(SPECIES, product, at + 6 * WIDTH + HALF);
        FloatVector a7 = FloatVector.fromArray(SPECIES, product, at + 7 * WIDTH);
        FloatVector b7 = FloatVector.fromArray(SPECIES, product, at + 7 * WIDTH + HALF);
        for (int pair = 0; pair < pairs; pair++) {
            FloatVector even = FloatVector.fromArray(SPECIES, halves, WIDTH * pair + place);
            FloatVector odd = FloatVector.fromArray(SPECIES, halves, WIDTH * pair + HALF + place);
            int column = 2 * LINES * pair + line;
            a0 = even.fma(FloatVector.broadcast(SPECIES, columns[column]), a0);
            b0 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES]), b0);
            a1 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 1]), a1);
            b1 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 1]), b1);
            a2 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 2]), a2);
            b2 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 2]), b2);
            a3 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 3]), a3);
            b3 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 3]), b3);
            a4 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 4]), a4);
            b4 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 4]), b4);
            a5 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 5]), a5);
            b5 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 5]), b5);
            a6 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 6]), a6);
            b6 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 6]), b6);
            a7 = even.fma(FloatVector.broadcast(SPECIES, columns[column + 7]), a7);
            b7 = odd.fma(FloatVector.broadcast(SPECIES, columns[column + LINES + 7]), b7);
        }
        a0.intoArray(product, at);
        b0.intoArray(product, at + HALF);
        a1.intoArray(product, at + WIDTH);
        b1.intoArray(product, at + WIDTH + HALF);
        a2.intoArray(product, at + 2 * WIDTH);
        b2.intoArray(product, at + 2 * WIDTH + HALF);
        a3.intoArray(product, at + 3 * WIDTH);
        b3.intoArray(product, at + 3 * WIDTH + HALF);
        a4.intoArray(product, at + 4 * WIDTH);
        b4.intoArray(product, at + 4 * WIDTH + HALF);
        a5.intoArray(product, at + 5 * WIDTH);
        b5.intoArray(product, at + 5 * WIDTH + HALF);
        a6.intoArray(product, at + 6 * WIDTH);
        b6.intoArray(product, at + 6 * WIDTH + HALF);
        a7.intoArray(product, at + 7 * WIDTH);
        b7.intoArray(product, at + 7 * WIDTH + HALF);
    }
}
