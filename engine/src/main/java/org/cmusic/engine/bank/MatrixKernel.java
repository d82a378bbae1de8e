package org.cmusic.engine.bank;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

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
    private static final VectorSpecies<Float> SPECIES = MatrixProduct.SPECIES;
    private static final int LANES = SPECIES.length();

    /** So many terms are gathered before they are added up. */
    private static final int TERMS = 64;
    /** The most terms that a partial makes. */
    private static final int TERMS_OF_ONE = 4;
    /** The greatest cross part in radians: its square is lost, which is -113 dB of the partial in RMS. */
    private static final double GREATEST_CROSS = 4e-3;

    private static final double CROSS = 4 * Math.PI * (Row.MIDDLE - WIDTH / 2) * (WIDTH / 2);

    private static final float[] PLACES = places();
    private static final float[] MIDDLES = middles();

    private final float[] product = new float[Row.LENGTH];
    private final float[][] lines = new float[TERMS][];
    private final float[] columns = new float[TERMS * LINES];
    private final float[][][] ownLines = new float[TERMS / TERMS_OF_ONE][TERMS_OF_ONE][WIDTH];
    private final float[] own = new float[Row.LENGTH];
    private final float[] ownColumns = new float[TERMS_OF_ONE * LINES];
    private final float[] levels = new float[Row.LENGTH];
    private int terms;
    private boolean used;

    private static float[] places() {
        float[] places = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            places[i] = i - WIDTH / 2;
        }
        return places;
    }

    private static float[] middles() {
        float[] middles = new float[LINES];
        for (int i = 0; i < LINES; i++) {
            middles[i] = WIDTH * i + WIDTH / 2 - Row.MIDDLE;
        }
        return middles;
    }

    @Override
    public void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count) {
        for (int row = 0; row < count; row++) {
            add(partials, size, start + row * Row.LENGTH, rows[row]);
        }
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
        addTerms(partial.lines(), slope == 0 ? 2 : TERMS_OF_ONE);
    }

    /** Adds a row in which the amplitude is not one straight line. */
    private void addBent(SteadyPartial partial, long start, float[] row) {
        turn(partial, start + Row.MIDDLE, 1, 0, ownColumns, 0);
        Arrays.fill(own, 0);
        MatrixProduct.add(partial.lines(), ownColumns, 2, own);
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
        if (partial.lines() == null) {
            partial.keep(linesOf(partial.frequency()));
        }
        double phase = partial.phaseAt(middle);
        float sine = (float) SinePolynomial.of(phase);
        float cosine = (float) SinePolynomial.of(phase + 0.25);
        float[][] lines = partial.lines();
        turn(columns, at, lines[TERMS_OF_ONE], lines[TERMS_OF_ONE + 1], sine, cosine, level, slope);
    }

    /** The lines of a steady partial, and the cosines and sines of their middles. */
    private static float[][] linesOf(double frequency) {
        float[][] lines = new float[TERMS_OF_ONE + 2][WIDTH];
        double exact = FloatSine.exactPart(frequency);
        float small = (float) (frequency - exact);
        writeLines((float) exact, small, 0, lines);
        writeTurns((float) exact, small, lines[TERMS_OF_ONE], lines[TERMS_OF_ONE + 1]);
        return lines;
    }

    /** Writes the cosines and sines of the middles of the lines. */
    private static void writeTurns(float exact, float small, float[] cosines, float[] sines) {
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector m = FloatVector.fromArray(SPECIES, MIDDLES, i);
            FloatVector cycles = FloatSineVector.reduced(m.mul(exact)).add(m.mul(small));
            FloatSineVector.cosine(cycles).intoArray(cosines, i);
            FloatSineVector.cosine(cycles.sub(0.25f)).intoArray(sines, i);
        }
    }

    /** Writes the four columns of a steady partial: its turns of the lines, turned on by the phase of the row. */
    private static void turn(
            float[] columns,
            int at,
            float[] cosines,
            float[] sines,
            float sine,
            float cosine,
            float level,
            float slope) {
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector c = FloatVector.fromArray(SPECIES, cosines, i);
            FloatVector s = FloatVector.fromArray(SPECIES, sines, i);
            FloatVector turnedSine = c.mul(sine).add(s.mul(cosine));
            FloatVector turnedCosine = c.mul(cosine).sub(s.mul(sine));
            FloatVector levels =
                    FloatVector.fromArray(SPECIES, MIDDLES, i).mul(slope).add(level);
            turnedSine.mul(levels).intoArray(columns, at + i);
            turnedCosine.mul(levels).intoArray(columns, at + LINES + i);
            turnedSine.mul(slope).intoArray(columns, at + 2 * LINES + i);
            turnedCosine.mul(slope).intoArray(columns, at + 3 * LINES + i);
        }
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
        double bend = sine.halfFrequencySlope();
        double into = middle - sine.first();
        double frequency = sine.frequency() + 2 * bend * into;
        double phase = sine.phase() + into * (sine.frequency() + bend * into);
        double exact = FloatSine.exactPart(frequency);
        float small = (float) (frequency - exact);
        float amplitude = (float) (sine.amplitude() + into * sine.amplitudeSlope());
        float slope = (float) sine.amplitudeSlope();
        makeRoom();
        float[][] own = ownLines[terms / TERMS_OF_ONE];
        writeLines((float) exact, small, (float) bend, own);
        writeColumns(
                columns, LINES * terms, FloatSine.behind(phase), (float) exact, small, (float) bend, amplitude, slope);
        addTerms(own, TERMS_OF_ONE);
    }

    /** Writes the cosines and sines of the places in a line, and those times the place. */
    static void writeLines(float exact, float small, float bend, float[][] lines) {
        float[] cosines = lines[0];
        float[] sines = lines[1];
        float[] placeCosines = lines[2];
        float[] placeSines = lines[3];
        for (int i = 0; i < WIDTH; i += LANES) {
            FloatVector k = FloatVector.fromArray(SPECIES, PLACES, i);
            FloatVector cycles =
                    FloatSineVector.reduced(k.mul(exact)).add(k.mul(k.mul(bend).add(small)));
            FloatVector cosine = FloatSineVector.cosine(cycles);
            FloatVector sine = FloatSineVector.cosine(cycles.sub(0.25f));
            cosine.intoArray(cosines, i);
            sine.intoArray(sines, i);
            cosine.mul(k).intoArray(placeCosines, i);
            sine.mul(k).intoArray(placeSines, i);
        }
    }

    /** Writes the four columns of a partial. */
    private static void writeColumns(
            float[] columns, int at, float phase, float exact, float small, float bend, float amplitude, float slope) {
        float cross = (float) (4 * Math.PI) * bend;
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector m = FloatVector.fromArray(SPECIES, MIDDLES, i);
            FloatVector cycles = FloatSineVector.reduced(m.mul(exact))
                    .add(m.mul(m.mul(bend).add(small)).add(phase));
            FloatVector sine = FloatSineVector.cosine(cycles);
            FloatVector cosine = FloatSineVector.cosine(cycles.add(0.25f));
            FloatVector level = m.mul(slope).add(amplitude);
            FloatVector turned = level.mul(m).mul(cross);
            level.mul(sine).intoArray(columns, at + i);
            level.mul(cosine).intoArray(columns, at + LINES + i);
            sine.mul(slope).add(turned.mul(cosine)).intoArray(columns, at + 2 * LINES + i);
            cosine.mul(slope).sub(turned.mul(sine)).intoArray(columns, at + 3 * LINES + i);
        }
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
