package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * A kernel for long work, by explicit vectors: the bank as a product of matrices.
 *
 * <p>Two rows of samples, a tile, are laid out in lines, as {@link MatrixProduct} says. With m the middle of a line and k the place in it,
 * the phase at x = m + k splits into a part of the line, a part of the place, and a small cross part e k that is kept to
 * first order:
 *
 * <pre>
 * sine(m + k) = (A s) cos t(k) + (A c) sin t(k) + (A' s + A e c) k cos t(k) + (A' c - A e s) k sin t(k)
 * </pre>
 *
 * where s and c are the sine and cosine of the phase at m, A the amplitude there and A' its slope, and t(k) = 2 pi (f k + b
 * k^2), with e = 4 pi b m. So each partial is two to four terms, each the product of a column of numbers, one for each
 * line, and a line, one for each place. A partial that is straight in but one of the rows has
 * zeros in the columns of the other. Terms are added up in the order of the partials, whatever the width of the machine's
 * vectors.
 */
final class MatrixKernel implements Kernel {
    private static final int LINES = MatrixProduct.LINES;
    private static final int LINES_OF_ROW = MatrixProduct.LINES_OF_ROW;
    private static final int WIDTH = MatrixProduct.WIDTH;

    /** So many terms are gathered before they are added up. */
    private static final int TERMS = 64;

    private static final int TERMS_OF_ONE = MatrixTerms.OF_ONE;
    /** The greatest cross part in radians: its square is lost, which is -113 dB of the partial in RMS. */
    private static final double GREATEST_CROSS = 4e-3;

    /** What may be lost of a partial at worst: as much as of the square of the greatest cross part. */
    private static final double GREATEST_LOSS = GREATEST_CROSS * GREATEST_CROSS / 2;

    private static final double CROSS = 4 * Math.PI * (Row.LENGTH - WIDTH / 2) * (WIDTH / 2);

    private final float[] product = new float[2 * Row.LENGTH];
    private final float[][] lines = new float[TERMS][];
    private final float[] columns = new float[TERMS * LINES];
    private final float[][][] ownLines = new float[TERMS / TERMS_OF_ONE][TERMS_OF_ONE][WIDTH];
    private final float[] own = new float[2 * Row.LENGTH];
    private final float[] ownColumns = new float[TERMS_OF_ONE * LINES];
    private final float[] levels = new float[Row.LENGTH];
    private int terms;
    private int lastAdded;

    /** How many lines of the tile are rows that are wanted: all, or those of the first. */
    private int wanted;

    private boolean used;

    @Override
    public void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count) {
        for (int row = 0; row < count; row += 2) {
            wanted = row + 1 < count ? LINES : LINES_OF_ROW;
            for (int i = 0; i < size; i++) {
                add(partials[i], start + row * Row.LENGTH, rows, row, count);
            }
            finish(rows, row, count);
        }
    }

    private void add(SteadyPartial partial, long start, float[][] rows, int row, int count) {
        LevelSegments level = partial.level();
        level.goTo(start);
        if (row + 1 < count && level.covers(start, 2 * Row.LENGTH)) {
            addStraight(partial, start + Row.LENGTH);
            return;
        }
        addRow(partial, start, start + Row.LENGTH, rows[row], 0);
        if (row + 1 < count) {
            level.goTo(start + Row.LENGTH);
            addRow(partial, start + Row.LENGTH, start + Row.LENGTH, rows[row + 1], 1);
        }
    }

    /** Adds the first or second row of a tile. */
    private void addRow(SteadyPartial partial, long start, long middle, float[] row, int half) {
        LevelSegments level = partial.level();
        if (level.covers(start, Row.LENGTH)) {
            addStraight(partial, middle);
            keepRow(half);
        } else if (level.first() < start + Row.LENGTH) {
            addBent(partial, start, middle, row, half);
        }
    }

    @Override
    public void letGo(SteadyPartial partial) {
        partial.keep(null);
    }

    private void addStraight(SteadyPartial partial, long middle) {
        makeRoom();
        float slope = (float) partial.level().slope();
        turn(partial, middle, (float) partial.level().at(middle), slope, columns, LINES * terms);
        addTerms(partial.kept(), slope == 0 ? 2 : TERMS_OF_ONE);
    }

    /** Leaves of the terms that were added last the first or second row only. */
    private void keepRow(int half) {
        for (int term = lastAdded; term < terms; term++) {
            int other = LINES * term + LINES_OF_ROW * (1 - half);
            Arrays.fill(columns, other, other + LINES_OF_ROW, 0);
        }
    }

    /** Adds a row in which the amplitude is not one straight line. */
    private void addBent(SteadyPartial partial, long start, long middle, float[] row, int half) {
        turn(partial, middle, 1, 0, ownColumns, 0);
        Arrays.fill(own, 0);
        int line = LINES_OF_ROW * half;
        MatrixProduct.add(partial.kept(), ownColumns, 2, line, line + LINES_OF_ROW, own);
        Arrays.fill(levels, 0);
        partial.level().write(start, levels);
        addProduct(row, levels, own, Row.LENGTH * half);
    }

    private static void addProduct(float[] row, float[] levels, float[] sines, int from) {
        for (int i = 0; i < Row.LENGTH; i++) {
            row[i] += levels[i] * sines[from + i];
        }
    }

    /** Writes the columns of a row, and the lines of the partial if they are not there. */
    private static void turn(SteadyPartial partial, long middle, float level, float slope, float[] columns, int at) {
        if (partial.kept() == null) {
            partial.keep(MatrixTerms.linesOf(partial.frequency()));
        }
        double phase = partial.phaseAt(middle);
        float sine = (float) SinePolynomial.of(phase);
        float cosine = (float) SinePolynomial.of(phase + 0.25);
        float[][] lines = partial.kept();
        MatrixTerms.turn(columns, at, lines[TERMS_OF_ONE], lines[TERMS_OF_ONE + 1], sine, cosine, level, slope);
    }

    private void addTerms(float[][] own, int count) {
        lastAdded = terms;
        for (int i = 0; i < count; i++) {
            lines[terms + i] = own[i];
        }
        terms += count;
    }

    @Override
    public void add(SineSegments[] partials, int size, long start, float[][] rows, int count, Rest rest) {
        for (int row = 0; row < count; row += 2) {
            wanted = row + 1 < count ? LINES : LINES_OF_ROW;
            for (int i = 0; i < size; i++) {
                add(partials[i], start + row * Row.LENGTH, rows, row, count, rest);
            }
            finish(rows, row, count);
        }
    }

    private void add(SineSegments sine, long start, float[][] rows, int row, int count, Rest rest) {
        sine.goTo(start);
        if (row + 1 < count && isStraight(sine, start, 2 * Row.LENGTH)) {
            addStraight(sine, start + Row.LENGTH);
            return;
        }
        addRow(sine, start, start + Row.LENGTH, rows[row], 0, rest, row);
        if (row + 1 < count) {
            sine.goTo(start + Row.LENGTH);
            addRow(sine, start + Row.LENGTH, start + Row.LENGTH, rows[row + 1], 1, rest, row + 1);
        }
    }

    /** Adds the first or second row of a tile, which is the {@code number}-th of the rest. */
    private void addRow(SineSegments sine, long start, long middle, float[] row, int half, Rest rest, int number) {
        if (isStraight(sine, start, Row.LENGTH)) {
            addStraight(sine, middle);
            keepRow(half);
        } else {
            PlainKernel.add(sine, start, row, rest, number);
        }
    }

    /** Whether the sine is straight over so many samples, and little is lost of the cross part and its product with k A'. */
    private static boolean isStraight(SineSegments sine, long start, int count) {
        double cross = Math.abs(sine.halfFrequencySlope()) * CROSS;
        if (cross > GREATEST_CROSS || !sine.isSmooth(start, count, FloatSine.GREATEST_BEND)) {
            return false;
        }
        double slope = Math.abs(sine.amplitudeSlope());
        double greatest = Math.abs(sine.amplitudeAt(start + count / 2)) + slope * count / 2;
        return cross * slope * (WIDTH / 2) <= GREATEST_LOSS * greatest;
    }

    private void addStraight(SineSegments sine, long middle) {
        double frequency = sine.frequencyAt(middle);
        float exact = (float) FloatSine.exactPart(frequency);
        float small = (float) (frequency - exact);
        float bend = (float) sine.halfFrequencySlope();
        float amplitude = (float) sine.amplitudeAt(middle);
        float slope = (float) sine.amplitudeSlope();
        makeRoom();
        float[][] own = ownLines[terms / TERMS_OF_ONE];
        MatrixTerms.writeLines(exact, small, bend, own);
        float phase = FloatSine.behind(sine.phaseAt(middle));
        MatrixTerms.writeColumns(columns, LINES * terms, phase, exact, small, bend, amplitude, slope);
        addTerms(own, TERMS_OF_ONE);
    }

    private void makeRoom() {
        if (terms + TERMS_OF_ONE > TERMS) {
            flush();
        }
    }

    private void flush() {
        MatrixProduct.add(lines, columns, terms, 0, wanted, product);
        terms = 0;
        used = true;
    }

    /** Adds what has come together to the rows of a tile. */
    private void finish(float[][] rows, int row, int count) {
        if (terms > 0) {
            flush();
        }
        if (used) {
            addTo(rows[row], product, 0);
            if (row + 1 < count) {
                addTo(rows[row + 1], product, Row.LENGTH);
            }
            Arrays.fill(product, 0);
            used = false;
        }
    }

    private static void addTo(float[] row, float[] product, int from) {
        for (int i = 0; i < Row.LENGTH; i++) {
            row[i] += product[from + i];
        }
    }
}
