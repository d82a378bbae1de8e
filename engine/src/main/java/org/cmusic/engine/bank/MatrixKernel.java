package org.cmusic.engine.bank;

import java.util.Arrays;

/**
 * A kernel for long work, by explicit vectors: the bank as a product of matrices.
 *
 * <p>A row of samples is laid out in lines, as {@link MatrixProduct} says. With m the middle of a line and k the place in it,
 * the phase at x = m + k splits into a part of the line, a part of the place, and a small cross part e k that is kept to
 * first order:
 *
 * <pre>
 * sine(m + k) = (A s) cos t(k) + (A c) sin t(k) + (A' s + A e c) k cos t(k) + (A' c - A e s) k sin t(k)
 * </pre>
 *
 * where s and c are the sine and cosine of the phase at m, A the amplitude there and A' its slope, and t(k) = 2 pi (f k + b
 * k^2), with e = 4 pi b m. So each partial is two to four terms, each the product of a column of numbers, one for each
 * line, and a line, one for each place. Terms are added up in the order of the partials, whatever the width of the machine's
 * vectors.
 */
final class MatrixKernel implements Kernel {
    private static final int LINES = MatrixProduct.LINES;
    private static final int WIDTH = MatrixProduct.WIDTH;

    /** So many terms are gathered before they are added up. */
    private static final int TERMS = 64;

    private static final int TERMS_OF_ONE = MatrixTerms.OF_ONE;
    /** The greatest cross part in radians: its square is lost, which is -113 dB of the partial in RMS. */
    private static final double GREATEST_CROSS = 4e-3;

    private static final double CROSS = 4 * Math.PI * (Row.MIDDLE - WIDTH / 2) * (WIDTH / 2);

    private final float[] product = new float[Row.LENGTH];
    private final float[][] lines = new float[TERMS][];
    private final float[] columns = new float[TERMS * LINES];
    private final float[][][] ownLines = new float[TERMS / TERMS_OF_ONE][TERMS_OF_ONE][WIDTH];
    private final float[] own = new float[Row.LENGTH];
    private final float[] ownColumns = new float[TERMS_OF_ONE * LINES];
    private final float[] levels = new float[Row.LENGTH];
    private int terms;
    private boolean used;

    @Override
    public void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count) {
        for (int row = 0; row < count; row++) {
            add(partials, size, start + row * Row.LENGTH, rows[row]);
        }
    }

    @Override
    public void letGo(SteadyPartial partial) {
        partial.keep(null);
    }

    private void add(SteadyPartial[] partials, int size, long start, float[] row) {
        for (int i = 0; i < size; i++) {
            SteadyPartial partial = partials[i];
            LevelSegments level = partial.level();
            level.goTo(start);
            if (level.covers(start, Row.LENGTH)) {
                addStraight(partial, start + Row.MIDDLE);
            } else if (level.first() < start + Row.LENGTH) {
                addBent(partial, start, row);
            }
        }
        finish(row);
    }

    private void addStraight(SteadyPartial partial, long middle) {
        makeRoom();
        float slope = (float) partial.level().slope();
        turn(partial, middle, (float) partial.level().at(middle), slope, columns, LINES * terms);
        addTerms(partial.kept(), slope == 0 ? 2 : TERMS_OF_ONE);
    }

    /** Adds a row in which the amplitude is not one straight line. */
    private void addBent(SteadyPartial partial, long start, float[] row) {
        turn(partial, start + Row.MIDDLE, 1, 0, ownColumns, 0);
        Arrays.fill(own, 0);
        MatrixProduct.add(partial.kept(), ownColumns, 2, own);
        Arrays.fill(levels, 0);
        partial.level().write(start, levels);
        addProduct(row, levels, own);
    }

    private static void addProduct(float[] row, float[] levels, float[] sines) {
        for (int i = 0; i < Row.LENGTH; i++) {
            row[i] += levels[i] * sines[i];
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
        for (int i = 0; i < count; i++) {
            lines[terms + i] = own[i];
        }
        terms += count;
    }

    @Override
    public void add(SineSegments[] partials, int size, long start, float[][] rows, int count, Rest rest) {
        for (int row = 0; row < count; row++) {
            add(partials, size, start + row * Row.LENGTH, rows[row], rest, row);
        }
    }

    private void add(SineSegments[] partials, int size, long start, float[] row, Rest rest, int number) {
        for (int i = 0; i < size; i++) {
            SineSegments sine = partials[i];
            sine.goTo(start);
            boolean slow = Math.abs(sine.halfFrequencySlope()) * CROSS <= GREATEST_CROSS;
            if (slow && sine.isSmooth(start, Row.LENGTH, FloatSine.GREATEST_BEND)) {
                addStraight(sine, start + Row.MIDDLE);
            } else {
                PlainKernel.add(sine, start, row, rest, number);
            }
        }
        finish(row);
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
        MatrixProduct.add(lines, columns, terms, product);
        terms = 0;
        used = true;
    }

    /** Adds what has come together to the row. */
    private void finish(float[] row) {
        if (terms > 0) {
            flush();
        }
        if (used) {
            addTo(row, product);
            Arrays.fill(product, 0);
            used = false;
        }
    }

    private static void addTo(float[] row, float[] product) {
        for (int i = 0; i < Row.LENGTH; i++) {
            row[i] += product[i];
        }
    }
}
