package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A kernel of plain loops, which the just-in-time compiler turns into vector instructions: a sample of a steady partial
 * costs two products of what was computed once, one of a moving partial a polynomial.
 */
final class PlainKernel implements Kernel {
    private static final float[] NUMBERS = Row.NUMBERS;

    /** Shorter pieces of rows are computed exactly, all of a row at once. */
    private static final int SHORTEST_PIECE = 16;

    /** In the middle of a row an amplitude may be so many times that of the piece: as many times more is lost of it. */
    private static final double STEEPEST = 4;

    /** So many rows of ended partials are kept for others. */
    private static final int MOST_SPARE = 256;

    private final float[] levels = new float[Row.LENGTH];
    private final Turned[] turned = new Turned[Row.MOST_AT_ONCE];
    private final List<float[][]> spare = new ArrayList<>();

    PlainKernel() {
        Arrays.setAll(turned, row -> new Turned());
    }

    @Override
    public void add(SteadyPartial[] partials, int size, long start, float[][] rows, int count) {
        for (int i = 0; i < size; i++) {
            for (int row = 0; row < count; row++) {
                add(partials[i], start + row * Row.LENGTH, rows[row], turned[row]);
            }
        }
        for (int row = 0; row < count; row++) {
            turned[row].finish(rows[row]);
        }
    }

    private void add(SteadyPartial partial, long start, float[] row, Turned straight) {
        LevelSegments level = partial.level();
        level.goTo(start);
        if (level.covers(start, Row.LENGTH)) {
            long middle = start + Row.MIDDLE;
            straight.add(kept(partial), partial.phaseAt(middle), level.at(middle), level.slope(), row);
        } else if (level.first() < start + Row.LENGTH) {
            addBent(partial, start, row);
        }
    }

    /** Adds a row in which the amplitude is not one straight line. */
    private void addBent(SteadyPartial partial, long start, float[] row) {
        LevelSegments level = partial.level();
        Arrays.fill(levels, 0);
        level.write(start, levels);
        double phase = partial.phaseAt(start + Row.MIDDLE);
        float sine = (float) SinePolynomial.of(phase);
        float cosine = (float) SinePolynomial.of(phase + 0.25);
        float[][] kept = kept(partial);
        addEnveloped(row, levels, kept[0], kept[1], sine, cosine);
    }

    /** The cosines and sines of a row of phase 0 in its middle. */
    private float[][] kept(SteadyPartial partial) {
        if (partial.kept() == null) {
            float[][] row = spare.isEmpty() ? new float[2][Row.LENGTH] : spare.remove(spare.size() - 1);
            float exact = (float) FloatSine.exactPart(partial.frequency());
            float small = (float) (partial.frequency() - exact);
            FloatSine.writeCosine(NUMBERS, 0, exact, small, row[0]);
            FloatSine.writeCosine(NUMBERS, FloatSine.behind(0), exact, small, row[1]);
            partial.keep(row);
        }
        return partial.kept();
    }

    @Override
    public void letGo(SteadyPartial partial) {
        if (partial.kept() != null && spare.size() < MOST_SPARE) {
            spare.add(partial.kept());
        }
        partial.keep(null);
    }

    /**
     * Adds a row of a steady partial piece by piece, and leaves it where the row ends: for a partial of which nothing is
     * kept.
     */
    static void addPieces(SteadyPartial partial, long start, float[] row) {
        LevelSegments level = partial.level();
        level.goTo(start);
        while (level.first() < start + Row.LENGTH) {
            int begin = (int) (Math.max(level.first(), start) - start);
            int end = (int) (Math.min(level.end(), start + Row.LENGTH) - start);
            addPiece(partial, start, row, begin, end, level.at(start + Row.MIDDLE), level.slope());
            if (level.end() > start + Row.LENGTH) {
                return;
            }
            level.next();
        }
    }

    /** Adds samples of a row, like {@link #addChirp}, and loses no digits where the amplitude is steep. */
    static void addPiece(
            SteadyPartial partial, long start, float[] row, int begin, int end, double amplitude, double slope) {
        double first = amplitude + slope * (begin - Row.MIDDLE);
        double last = amplitude + slope * (end - Row.MIDDLE);
        if (Math.abs(amplitude) <= STEEPEST * Math.max(Math.abs(first), Math.abs(last))) {
            addChirp(partial, start, row, begin, end, amplitude, slope);
            return;
        }
        for (int i = begin; i < end; i++) {
            row[i] += (float) ((first + slope * (i - begin)) * SinePolynomial.of(partial.phaseAt(start + i)));
        }
    }

    /**
     * Adds samples of a row with an amplitude of their own.
     *
     * @param begin the first of them, counted from the start of the row
     * @param amplitude in the middle of the row
     * @param slope what it gains each sample
     */
    static void addChirp(
            SteadyPartial partial, long start, float[] row, int begin, int end, double amplitude, double slope) {
        long middle = start + Row.MIDDLE;
        double exact = FloatSine.exactPart(partial.frequency());
        FloatSine.addChirp(
                NUMBERS,
                row,
                begin,
                end,
                FloatSine.behind(partial.phaseAt(middle)),
                (float) exact,
                (float) (partial.frequency() - exact),
                0,
                (float) amplitude,
                (float) slope);
    }

    private static void addEnveloped(
            float[] row, float[] levels, float[] cosines, float[] sines, float sine, float cosine) {
        for (int i = 0; i < Row.LENGTH; i++) {
            row[i] = Math.fma(levels[i], Math.fma(sine, cosines[i], cosine * sines[i]), row[i]);
        }
    }

    @Override
    public void add(SineSegments[] partials, int size, long start, float[][] rows, int count, Rest rest) {
        for (int i = 0; i < size; i++) {
            for (int row = 0; row < count; row++) {
                long rowStart = start + row * Row.LENGTH;
                partials[i].goTo(rowStart);
                add(partials[i], rowStart, rows[row], rest, row);
            }
        }
    }

    /**
     * Adds a row of a sine, or leaves it to the rest.
     *
     * @param number of the row in the rest
     */
    static void add(SineSegments sine, long start, float[] row, Rest rest, int number) {
        if (sine.isSmooth(start, Row.LENGTH, FloatSine.GREATEST_BEND)) {
            addChirp(sine, start, row, 0, Row.LENGTH);
        } else if (sine.end() - Math.max(sine.first(), start) >= SHORTEST_PIECE && !sine.covers(start, Row.LENGTH)) {
            addPieces(sine, start, row, rest, number);
        } else if (sine.first() < start + Row.LENGTH) {
            rest.add(sine, start, number);
        }
    }

    /** Adds a row in which a sine begins, ends or bends, and leaves it where the row ends. */
    private static void addPieces(SineSegments sine, long start, float[] row, Rest rest, int number) {
        while (sine.first() < start + Row.LENGTH) {
            int begin = (int) (Math.max(sine.first(), start) - start);
            int end = (int) (Math.min(sine.end(), start + Row.LENGTH) - start);
            if (isChirp(sine, start, begin, end)) {
                addChirp(sine, start, row, begin, end);
            } else {
                rest.add(sine, start, begin, end, number);
            }
            if (sine.end() > start + Row.LENGTH) {
                return;
            }
            sine.next();
        }
    }

    /** Whether a piece of a row is worth a chirp, and no digits are lost by counting from the middle of the row. */
    private static boolean isChirp(SineSegments sine, long start, int begin, int end) {
        double greatest = Math.max(Math.abs(sine.amplitudeAt(start + begin)), Math.abs(sine.amplitudeAt(start + end)));
        return end - begin >= SHORTEST_PIECE
                && sine.isGentle(Row.MIDDLE, FloatSine.GREATEST_BEND)
                && Math.abs(sine.amplitudeAt(start + Row.MIDDLE)) <= STEEPEST * greatest;
    }

    private static void addChirp(SineSegments sine, long start, float[] row, int begin, int end) {
        long middle = start + Row.MIDDLE;
        double frequency = sine.frequencyAt(middle);
        double exact = FloatSine.exactPart(frequency);
        FloatSine.addChirp(
                NUMBERS,
                row,
                begin,
                end,
                FloatSine.behind(sine.phaseAt(middle)),
                (float) exact,
                (float) (frequency - exact),
                (float) sine.halfFrequencySlope(),
                (float) sine.amplitudeAt(middle),
                (float) sine.amplitudeSlope());
    }
}
