package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * A tile, which is some rows in {@link #LINES} lines, as a product of two matrices in the making. Around its middle a line is
 * the sum of an even and an odd part, which are added up as halves: even halves of lines times even columns, and odd halves
 * times odd columns. It gathers pairs of both, and multiplies when there are many.
 */
abstract class MatrixTile {
    /** How many lines a tile has. */
    static final int LINES = 32;

    /** So many pairs are gathered before they are multiplied. */
    static final int MOST_PAIRS = 48;

    /** The least that half a line has, in numbers: so wide is a vector at most. */
    private static final int LEAST_HALF = 16;

    /** The widest vectors of the machine, but no wider than half a line. */
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED.length() > LEAST_HALF
            ? FloatVector.SPECIES_512
            : FloatVector.SPECIES_PREFERRED;

    private static final int LANES = SPECIES.length();
    /** Turns a vector round. */
    static final VectorShuffle<Float> BACKWARDS = VectorShuffle.iota(SPECIES, LANES - 1, -1, true);

    private final int half;
    private final float[] columns = new float[2 * LINES * MOST_PAIRS];
    private final float[] product;
    private int lines;
    private int pairs;
    private boolean used;

    /** Tiles of lines with halves of so many samples. */
    MatrixTile(int half) {
        this.half = half;
        this.product = new float[2 * half * LINES];
    }

    /** How many lines a row has. */
    final int linesOfRow() {
        return Row.LENGTH / (2 * half);
    }

    /** Begins a tile of so many rows. */
    final void begin(int rows) {
        lines = rows * linesOfRow();
    }

    /** How many samples it has. */
    final int samples() {
        return 2 * half * lines;
    }

    /** Makes room for so many pairs. */
    final void reserve(int count) {
        if (pairs + count > MOST_PAIRS) {
            multiply();
        }
    }

    /** How many pairs have come together. */
    final int pairs() {
        return pairs;
    }

    /** Takes the columns of the partial that is added next, from {@link #column} on: for even halves, then for odd ones. */
    final float[] columns() {
        return columns;
    }

    /** Where the columns of the next partial go. */
    final int column() {
        return 2 * LINES * pairs;
    }

    /** Adds the pairs that were written. */
    final void add(int count) {
        pairs += count;
    }

    private void multiply() {
        multiply(columns, pairs, lines, product);
        pairs = 0;
        used = true;
    }

    /**
     * Adds the sums over all pairs of columns times halves of lines.
     *
     * @param lines how many are wanted, from the first on: a multiple of 8
     * @param product the sums, line by line: of even halves and of odd ones
     */
    abstract void multiply(float[] columns, int pairs, int lines, float[] product);

    /**
     * Ends the tile: adds what has come together.
     *
     * @param rows take it from number {@code first} on
     */
    final void addTo(float[][] rows, int first) {
        if (pairs > 0) {
            multiply();
        }
        if (used) {
            for (int row = 0; row < lines / linesOfRow(); row++) {
                take(product, half, row * Row.LENGTH, rows[first + row]);
            }
            used = false;
        }
    }

    /** Adds the lines of a row: behind its middle a line is the sum of its halves, before it their difference backwards. */
    private static void take(float[] product, int half, int from, float[] row) {
        FloatVector zero = FloatVector.zero(SPECIES);
        for (int line = 0; line < Row.LENGTH; line += 2 * half) {
            for (int place = 0; place < half; place += LANES) {
                int at = from + line + place;
                int behind = line + half + place;
                int before = line + half - place - LANES;
                FloatVector even = FloatVector.fromArray(SPECIES, product, at);
                FloatVector odd = FloatVector.fromArray(SPECIES, product, at + half);
                zero.intoArray(product, at);
                zero.intoArray(product, at + half);
                even.add(odd).add(FloatVector.fromArray(SPECIES, row, behind)).intoArray(row, behind);
                even.sub(odd)
                        .rearrange(BACKWARDS)
                        .add(FloatVector.fromArray(SPECIES, row, before))
                        .intoArray(row, before);
            }
        }
    }
}
