package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The halves and columns that steady partials have in a product of matrices; {@link MatrixKernel} has the formula. Middles of
 * lines count from the middle of the tile, places from the middle of the line.
 */
final class SteadyTerms {
    private static final int HALF = SteadyTile.HALF;
    private static final int LINES = SteadyTile.LINES;
    private static final VectorSpecies<Float> SPECIES = SteadyTile.SPECIES;
    private static final int LANES = SPECIES.length();

    private static final float[] MIDDLES = new float[LINES];

    static {
        for (int i = 0; i < LINES; i++) {
            MIDDLES[i] = SteadyTile.WIDTH * (i - LINES / 2 + 0.5f);
        }
    }

    private SteadyTerms() {}

    /** The middle of a line. */
    static float middle(int line) {
        return MIDDLES[line];
    }

    /**
     * What is kept of a partial: for two pairs, the even and the odd half in an array, which are the cosines and sines of
     * places, and the sines and cosines times the place; then the cosines and sines of the middles of lines.
     *
     * @param frequency cycles a sample
     */
    static float[][] kept(double frequency) {
        float[][] kept = {new float[2 * HALF], new float[2 * HALF], new float[LINES], new float[LINES]};
        double cosine = SinePolynomial.of(0.5 * frequency + 0.25);
        double sine = SinePolynomial.of(0.5 * frequency);
        double turnCosine = SinePolynomial.of(frequency + 0.25);
        double turnSine = SinePolynomial.of(frequency);
        for (int i = 0; i < HALF; i++) {
            kept[0][i] = (float) cosine;
            kept[0][HALF + i] = (float) sine;
            kept[1][i] = (float) (sine * (i + 0.5));
            kept[1][HALF + i] = (float) (cosine * (i + 0.5));
            double next = cosine * turnCosine - sine * turnSine;
            sine = sine * turnCosine + cosine * turnSine;
            cosine = next;
        }
        for (int i = 0; i < LINES / 2; i++) {
            int before = LINES / 2 - 1 - i;
            int behind = LINES / 2 + i;
            kept[2][behind] = (float) SinePolynomial.of(frequency * MIDDLES[behind] + 0.25);
            kept[3][behind] = (float) SinePolynomial.of(frequency * MIDDLES[behind]);
            kept[2][before] = kept[2][behind];
            kept[3][before] = -kept[3][behind];
        }
        return kept;
    }

    /** Writes amplitudes in the middles of lines, and their slopes, where they go straight on. */
    static void writeLevels(float level, float slope, float[] levels, float[] slopes) {
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector.fromArray(SPECIES, MIDDLES, i).mul(slope).add(level).intoArray(levels, i);
            FloatVector.broadcast(SPECIES, slope).intoArray(slopes, i);
        }
    }

    /**
     * Writes the columns of two pairs: the middles of lines, turned on by the phase in the middle of the tile.
     *
     * @param sine of the phase in the middle of the tile
     * @param cosine of the same
     * @param levels amplitudes in the middles of the lines
     * @param slopes what they gain each sample there
     */
    static void turn(
            float[][] kept, float sine, float cosine, float[] levels, float[] slopes, float[] columns, int at) {
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector c = FloatVector.fromArray(SPECIES, kept[2], i);
            FloatVector s = FloatVector.fromArray(SPECIES, kept[3], i);
            FloatVector turnedSine = c.mul(sine).add(s.mul(cosine));
            FloatVector turnedCosine = c.mul(cosine).sub(s.mul(sine));
            FloatVector level = FloatVector.fromArray(SPECIES, levels, i);
            FloatVector slope = FloatVector.fromArray(SPECIES, slopes, i);
            turnedSine.mul(level).intoArray(columns, at + i);
            turnedCosine.mul(level).intoArray(columns, at + LINES + i);
            turnedCosine.mul(slope).intoArray(columns, at + 2 * LINES + i);
            turnedSine.mul(slope).intoArray(columns, at + 3 * LINES + i);
        }
    }

    /**
     * Adds one line.
     *
     * @param levels amplitudes, one for each sample of the line
     * @param at where the line begins in the row
     */
    static void addLine(float[][] kept, int line, float sine, float cosine, float[] levels, float[] row, int at) {
        float turnedSine = kept[2][line] * sine + kept[3][line] * cosine;
        float turnedCosine = kept[2][line] * cosine - kept[3][line] * sine;
        for (int place = 0; place < HALF; place += LANES) {
            int behind = HALF + place;
            int before = HALF - place - LANES;
            FloatVector even = FloatVector.fromArray(SPECIES, kept[0], place).mul(turnedSine);
            FloatVector odd =
                    FloatVector.fromArray(SPECIES, kept[0], HALF + place).mul(turnedCosine);
            even.add(odd)
                    .mul(FloatVector.fromArray(SPECIES, levels, behind))
                    .add(FloatVector.fromArray(SPECIES, row, at + behind))
                    .intoArray(row, at + behind);
            even.sub(odd)
                    .rearrange(MatrixTile.BACKWARDS)
                    .mul(FloatVector.fromArray(SPECIES, levels, before))
                    .add(FloatVector.fromArray(SPECIES, row, at + before))
                    .intoArray(row, at + before);
        }
    }
}
