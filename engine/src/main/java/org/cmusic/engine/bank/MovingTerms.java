package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The halves and columns that moving partials have in a product of matrices over two rows; {@link MatrixKernel} has the
 * formula. Middles of lines count from the middle of the tile, places from the middle of the line.
 */
final class MovingTerms {
    private static final int HALF = MovingTile.HALF;
    private static final int WIDTH = MovingTile.WIDTH;
    private static final int LINES = MovingTile.LINES;
    private static final int MIDDLE = LINES / 2 * WIDTH;
    private static final VectorSpecies<Float> SPECIES = MovingTile.SPECIES;
    private static final int LANES = SPECIES.length();

    /** The mean of the squares of places in a line. */
    private static final double MEAN_SQUARE = (WIDTH * WIDTH - 1) / 12.0;

    /** Up to this half slope of the frequency, the bent part is -113 dB of the partial in RMS, and spared. */
    private static final double LEAST_BEND = 4.6e-9;

    private static final float[] PLACES = new float[HALF];
    private static final float[] MIDDLES = new float[LINES];

    static {
        for (int i = 0; i < HALF; i++) {
            PLACES[i] = i + 0.5f;
        }
        for (int i = 0; i < LINES; i++) {
            MIDDLES[i] = WIDTH * i + HALF - 0.5f - MIDDLE;
        }
    }

    private MovingTerms() {}

    /** What the cross part comes to at most in so many samples, in radians for each unit of half a slope of frequency. */
    static double greatestCross(int samples) {
        return 4 * Math.PI * (samples - WIDTH) / 2 * HALF;
    }

    /**
     * Writes the pairs of a sine that is straight.
     *
     * @param start the first sample of the tile
     * @param center the sample of the tile from which the sine is computed: the middle of where it is wanted
     * @param tile takes them
     * @return how many there are
     */
    static int write(SineSegments sine, long start, int center, MovingTile tile) {
        long sample = start + center;
        double bend = sine.halfFrequencySlope();
        double frequency = sine.frequencyAt(sample);
        float exact = (float) FloatSine.exactPart(frequency);
        float small = (float) (frequency - exact);
        float phase = FloatSine.behind(sine.phaseAt(sample) + MEAN_SQUARE * bend);
        float amplitude = (float) sine.amplitudeAt(sample);
        float slope = (float) sine.amplitudeSlope();
        tile.reserve(3);
        writeHalves(exact, small, tile.halves(), tile.half());
        writeColumns(
                tile.columns(), tile.column(), center - MIDDLE, phase, exact, small, (float) bend, amplitude, slope);
        if (Math.abs(bend) <= LEAST_BEND) {
            return 2;
        }
        bend(tile.halves(), tile.half(), tile.columns(), tile.column(), (float) (2 * Math.PI * bend));
        return 3;
    }

    /** Writes the halves of two pairs: cosines and sines of places, and sines and cosines times the place. */
    private static void writeHalves(float exact, float small, float[] halves, int at) {
        for (int i = 0; i < HALF; i += LANES) {
            FloatVector k = FloatVector.fromArray(SPECIES, PLACES, i);
            FloatVector cycles = FloatSineVector.reduced(k.mul(exact)).add(k.mul(small));
            FloatVector cosine = FloatSineVector.cosine(cycles);
            FloatVector sine = FloatSineVector.cosine(cycles.sub(0.25f));
            cosine.intoArray(halves, at + i);
            sine.intoArray(halves, at + HALF + i);
            sine.mul(k).intoArray(halves, at + WIDTH + i);
            cosine.mul(k).intoArray(halves, at + WIDTH + HALF + i);
        }
    }

    /**
     * Writes the columns of two pairs.
     *
     * @param center where phase, frequency and amplitude are those given, from the middle of the tile
     * @param phase of the cosine that equals the sine
     */
    private static void writeColumns(
            float[] columns,
            int at,
            float center,
            float phase,
            float exact,
            float small,
            float bend,
            float amplitude,
            float slope) {
        float cross = (float) (4 * Math.PI) * bend;
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector m = FloatVector.fromArray(SPECIES, MIDDLES, i).sub(center);
            FloatVector cycles = FloatSineVector.reduced(m.mul(exact))
                    .add(m.fma(m.fma(bend, small), FloatVector.broadcast(SPECIES, phase)));
            FloatVector sine = FloatSineVector.cosine(cycles);
            FloatVector cosine = FloatSineVector.cosine(cycles.add(0.25f));
            FloatVector level = m.fma(slope, amplitude);
            FloatVector turned = level.mul(m).mul(cross);
            level.mul(sine).intoArray(columns, at + i);
            level.mul(cosine).intoArray(columns, at + LINES + i);
            cosine.mul(slope).sub(turned.mul(sine)).intoArray(columns, at + 2 * LINES + i);
            turned.fma(cosine, sine.mul(slope)).intoArray(columns, at + 3 * LINES + i);
        }
    }

    /** Writes a third pair: the halves of the first times what the square of the place has over its mean, and columns. */
    private static void bend(float[] halves, int half, float[] columns, int column, float bent) {
        for (int i = 0; i < HALF; i += LANES) {
            FloatVector k = FloatVector.fromArray(SPECIES, PLACES, i);
            FloatVector square = k.mul(k).sub((float) MEAN_SQUARE);
            FloatVector cosine = FloatVector.fromArray(SPECIES, halves, half + i);
            FloatVector sine = FloatVector.fromArray(SPECIES, halves, half + HALF + i);
            cosine.mul(square).intoArray(halves, half + 2 * WIDTH + i);
            sine.mul(square).intoArray(halves, half + 2 * WIDTH + HALF + i);
        }
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector levelSine = FloatVector.fromArray(SPECIES, columns, column + i);
            FloatVector levelCosine = FloatVector.fromArray(SPECIES, columns, column + LINES + i);
            levelCosine.mul(bent).intoArray(columns, column + 4 * LINES + i);
            levelSine.mul(-bent).intoArray(columns, column + 5 * LINES + i);
        }
    }
}
