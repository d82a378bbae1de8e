package org.cmusic.engine.bank;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The lines and columns that partials have in a product of matrices; {@link MatrixKernel} has the formula. */
final class MatrixTerms {
    /** The most terms that a partial makes. */
    static final int OF_ONE = 4;

    private static final int LINES = MatrixProduct.LINES;
    private static final int WIDTH = MatrixProduct.WIDTH;
    private static final VectorSpecies<Float> SPECIES = MatrixProduct.SPECIES;
    private static final int LANES = SPECIES.length();

    private static final float[] PLACES = places();
    private static final float[] MIDDLES = middles();

    private MatrixTerms() {}

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
            middles[i] = WIDTH * i + WIDTH / 2 - Row.LENGTH;
        }
        return middles;
    }

    /** The lines of a steady partial, and the cosines and sines of their middles. */
    static float[][] linesOf(double frequency) {
        float[][] lines = new float[OF_ONE + 2][WIDTH];
        double exact = FloatSine.exactPart(frequency);
        float small = (float) (frequency - exact);
        writeLines((float) exact, small, 0, lines);
        writeTurns((float) exact, small, lines[OF_ONE], lines[OF_ONE + 1]);
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

    /** Writes the four columns of a steady partial: its turns of the lines, turned on by the phase in the middle of the tile. */
    static void turn(
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

    /** Writes the cosines and sines of the places in a line, and those times the place. */
    static void writeLines(float exact, float small, float bend, float[][] lines) {
        float[] cosines = lines[0];
        float[] sines = lines[1];
        float[] placeCosines = lines[2];
        float[] placeSines = lines[3];
        for (int i = 0; i < WIDTH; i += LANES) {
            FloatVector k = FloatVector.fromArray(SPECIES, PLACES, i);
            FloatVector cycles = k.fma(k.fma(bend, small), FloatSineVector.reduced(k.mul(exact)));
            FloatVector cosine = FloatSineVector.cosine(cycles);
            FloatVector sine = FloatSineVector.cosine(cycles.sub(0.25f));
            cosine.intoArray(cosines, i);
            sine.intoArray(sines, i);
            cosine.mul(k).intoArray(placeCosines, i);
            sine.mul(k).intoArray(placeSines, i);
        }
    }

    /** Writes the four columns of a partial. */
    static void writeColumns(
            float[] columns, int at, float phase, float exact, float small, float bend, float amplitude, float slope) {
        float cross = (float) (4 * Math.PI) * bend;
        for (int i = 0; i < LINES; i += LANES) {
            FloatVector m = FloatVector.fromArray(SPECIES, MIDDLES, i);
            FloatVector cycles = FloatSineVector.reduced(m.mul(exact))
                    .add(m.fma(m.fma(bend, small), FloatVector.broadcast(SPECIES, phase)));
            FloatVector sine = FloatSineVector.cosine(cycles);
            FloatVector cosine = FloatSineVector.cosine(cycles.add(0.25f));
            FloatVector level = m.fma(slope, amplitude);
            FloatVector turned = level.mul(m).mul(cross);
            level.mul(sine).intoArray(columns, at + i);
            level.mul(cosine).intoArray(columns, at + LINES + i);
            turned.fma(cosine, sine.mul(slope)).intoArray(columns, at + 2 * LINES + i);
            cosine.mul(slope).sub(turned.mul(sine)).intoArray(columns, at + 3 * LINES + i);
        }
    }
}
