package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The halves and columns that moving partials have in a product of matrices over two rows; {@link MatrixKernel} has the
 * formula. Places count from the middle of the line, middles of lines from the middle of those that are wanted.
 */
final class MovingTerms {
    private static final int HALF = MovingTile.HALF;
    private static final int WIDTH = MovingTile.WIDTH;
    private static final int LINES = MovingTile.LINES;
    private static final VectorSpecies<Float> SPECIES = MovingTile.SPECIES;
    private static final int LANES = SPECIES.length();

    /** The mean of the squares of places in a line. */
    private static final double MEAN_SQUARE = (WIDTH * WIDTH - 1) / 12.0;

    /** Up to this half slope of the frequency, the bent part is -113 dB of the partial in RMS, and spared. */
    private static final double LEAST_BEND = 4.6e-9;

    private static final float[] PLACES = numbers(HALF, 1, 0.5f);

    /** The middles of lines from each sample of the tile that is a multiple of half a line. */
    private static final float[][] MIDDLES = new float[2 * LINES][];

    static {
        for (int i = 0; i < MIDDLES.length; i++) {
            MIDDLES[i] = numbers(LINES, WIDTH, HALF - 0.5f - HALF * i);
        }
    }

    private MovingTerms() {}

    private static float[] numbers(int count, int step, float first) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = step * i + first;
        }
        return numbers;
    }

    /** What the cross part comes to at most in so many samples, in radians for each unit of half a slope of frequency. */
    static double greatestCross(int samples) {
        return 4 * Math.PI * (samples - WIDTH) / 2 * HALF;
    }

    /**
     * Writes the pairs of a sine that is straight.
     *
     * @param start the first sample of the tile
     * @param center the sample of the tile from which the sine is computed: the middle of the lines that are wanted
     * @param tile takes them
     * @return how many there are
     */
    static int write(SineSegments sine, long start, int center, MovingTile tile) {
        long sample = start + center;
        double bend = sine.halfFrequencySlope();
        double frequency = sine.frequencyAt(sample);
        float exact = (float) FloatSine.exactPart(frequency);
        float small = (float) (frequency - exact);
        double phase = sine.phaseAt(sample) + MEAN_SQUARE * bend;
        float turned = (float) (phase - Math.rint(phase));
        float[] middles = MIDDLES[center / HALF];
        tile.reserve(3);
        float[] halves = tile.halves();
        float[] columns = tile.columns();
        int half = tile.half();
        int column = tile.column();
        float amplitude = (float) sine.amplitudeAt(sample);
        float slope = (float) sine.amplitudeSlope();
        float cross = (float) (4 * Math.PI * bend);
        FloatSineVector.writeTurns(PLACES, exact, small, halves, half);
        FloatSineVector.writeProducts(
                middles, turned, exact, small, (float) bend, amplitude, slope, cross, columns, column);
        if (Math.abs(bend) <= LEAST_BEND) {
            return 2;
        }
        writeThirdHalves(halves, half);
        writeThirdColumns(columns, column, (float) (2 * Math.PI * bend));
        return 3;
    }

    /** Writes the halves of the third pair: those of the first times what the square of the place has over its mean. */
    private static void writeThirdHalves(float[] halves, int at) {
        for (int i = 0; i < HALF; i += LANES) {
            FloatVector k = FloatVector.fromArray(SPECIES, PLACES, i);
            FloatVector square = k.mul(k).sub((float) MEAN_SQUARE);
            FloatVector cosine = FloatVector.fromArray(SPECIES, halves, at + i);
            FloatVector sine = FloatVector.fromArray(SPECIES, halves, at + HALF + i);
            cosine.mul(square).intoArray(halves, at + 2 * WIDTH + i);
            sine.mul(square).intoArray(halves, at + 2 * WIDTH + HALF + i);
        }
    }

    /** Writes the columns of the third pair: those of the first, crossed. */
    private static void writeThirdColumns(float[] columns, int at, float bent) {
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector sine = FloatVector.fromArray(SPECIES, columns, at + i);
            FloatVector cosine = FloatVector.fromArray(SPECIES, columns, at + LINES + i);
            cosine.mul(bent).intoArray(columns, at + 4 * LINES + i);
            sine.mul(-bent).intoArray(columns, at + 5 * LINES + i);
        }
    }
}
