package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A tile, which is two rows, as the product of two matrices, columns of {@link #LINES} numbers by lines of {@link #WIDTH}. Sums stay in registers
 * over all terms: eight lines of two vectors at a time.
 */
final class MatrixProduct {
    /** How many lines a row has. */
    static final int LINES_OF_ROW = 16;
    /** How many lines a tile has. */
    static final int LINES = 2 * LINES_OF_ROW;
    /** How many samples a line has. */
    static final int WIDTH = Row.LENGTH / LINES_OF_ROW;

    /** The widest vectors of the machine, but no wider than half a line. */
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > WIDTH / 2
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    private static final int LANES = SPECIES.length();

    private MatrixProduct() {}

    /**
     * Adds the sums over all terms of a column times a line.
     *
     * @param lines one of each term, of {@link #WIDTH} numbers
     * @param columns {@link #LINES} numbers of each term, one term after the other
     * @param first of the lines that are wanted
     * @param end behind the last of them
     * @param product line by line
     */
    static void add(float[][] lines, float[] columns, int terms, int first, int end, float[] product) {
        for (int line = first; line < end; line += 8) {
            for (int place = 0; place < WIDTH; place += 2 * LANES) {
                addBlock(lines, columns, terms, line, place, product);
            }
        }
    }

    /** Adds the terms to eight lines of two vectors. */
    private static void addBlock(float[][] lines, float[] columns, int terms, int line, int place, float[] product) {
        int at = line * WIDTH + place;
        FloatVector a0 = FloatVector.fromArray(SPECIES, product, at);
        FloatVector b0 = FloatVector.fromArray(SPECIES, product, at + LANES);
        FloatVector a1 = FloatVector.fromArray(SPECIES, product, at + WIDTH);
        FloatVector b1 = FloatVector.fromArray(SPECIES, product, at + WIDTH + LANES);
        FloatVector a2 = FloatVector.fromArray(SPECIES, product, at + 2 * WIDTH);
        FloatVector b2 = FloatVector.fromArray(SPECIES, product, at + 2 * WIDTH + LANES);
        FloatVector a3 = FloatVector.fromArray(SPECIES, product, at + 3 * WIDTH);
        FloatVector b3 = FloatVector.fromArray(SPECIES, product, at + 3 * WIDTH + LANES);
        FloatVector a4 = FloatVector.fromArray(SPECIES, product, at + 4 * WIDTH);
        FloatVector b4 = FloatVector.fromArray(SPECIES, product, at + 4 * WIDTH + LANES);
        FloatVector a5 = FloatVector.fromArray(SPECIES, product, at + 5 * WIDTH);
        FloatVector b5 = FloatVector.fromArray(SPECIES, product, at + 5 * WIDTH + LANES);
        FloatVector a6 = FloatVector.fromArray(SPECIES, product, at + 6 * WIDTH);
        FloatVector b6 = FloatVector.fromArray(SPECIES, product, at + 6 * WIDTH + LANES);
        FloatVector a7 = FloatVector.fromArray(SPECIES, product, at + 7 * WIDTH);
        FloatVector b7 = FloatVector.fromArray(SPECIES, product, at + 7 * WIDTH + LANES);
        for (int term = 0; term < terms; term++) {
            FloatVector left = FloatVector.fromArray(SPECIES, lines[term], place);
            FloatVector right = FloatVector.fromArray(SPECIES, lines[term], place + LANES);
            int column = term * LINES + line;
            FloatVector f = FloatVector.broadcast(SPECIES, columns[column]);
            a0 = left.fma(f, a0);
            b0 = right.fma(f, b0);
            f = FloatVector.broadcast(SPECIES, columns[column + 1]);
            a1 = left.fma(f, a1);
            b1 = right.fma(f, b1);
            f = FloatVector.broadcast(SPECIES, columns[column + 2]);
            a2 = left.fma(f, a2);
            b2 = right.fma(f, b2);
            f = FloatVector.broadcast(SPECIES, columns[column + 3]);
            a3 = left.fma(f, a3);
            b3 = right.fma(f, b3);
            f = FloatVector.broadcast(SPECIES, columns[column + 4]);
            a4 = left.fma(f, a4);
            b4 = right.fma(f, b4);
            f = FloatVector.broadcast(SPECIES, columns[column + 5]);
            a5 = left.fma(f, a5);
            b5 = right.fma(f, b5);
            f = FloatVector.broadcast(SPECIES, columns[column + 6]);
            a6 = left.fma(f, a6);
            b6 = right.fma(f, b6);
            f = FloatVector.broadcast(SPECIES, columns[column + 7]);
            a7 = left.fma(f, a7);
            b7 = right.fma(f, b7);
        }
        a0.intoArray(product, at);
        b0.intoArray(product, at + LANES);
        a1.intoArray(product, at + WIDTH);
        b1.intoArray(product, at + WIDTH + LANES);
        a2.intoArray(product, at + 2 * WIDTH);
        b2.intoArray(product, at + 2 * WIDTH + LANES);
        a3.intoArray(product, at + 3 * WIDTH);
        b3.intoArray(product, at + 3 * WIDTH + LANES);
        a4.intoArray(product, at + 4 * WIDTH);
        b4.intoArray(product, at + 4 * WIDTH + LANES);
        a5.intoArray(product, at + 5 * WIDTH);
        b5.intoArray(product, at + 5 * WIDTH + LANES);
        a6.intoArray(product, at + 6 * WIDTH);
        b6.intoArray(product, at + 6 * WIDTH + LANES);
        a7.intoArray(product, at + 7 * WIDTH);
        b7.intoArray(product, at + 7 * WIDTH + LANES);
    }
}
