package org.cmusic.engine.bank;

/**
 * Rows of steady partials whose amplitudes are straight lines: kept cosines and sines times numbers that turn. Two are added
 * in one loop, since most of the time of one goes to fetching the sum and to the ends of the loop; so the first waits for the
 * second. Which two come together follows from what sounds in the row alone.
 */
final class Turned {
    private float[] cosines;
    private float[] sines;
    private float sine;
    private float sineSlope;
    private float cosine;
    private float cosineSlope;
    private boolean waits;

    /**
     * Takes a partial of a row, and adds it with the one that waits, if there is one.
     *
     * @param kept its cosines and sines over the row
     * @param phase in the middle of the row, in cycles
     */
    void add(float[][] kept, double phase, double amplitude, double slope, float[] row) {
        double ownSine = SinePolynomial.of(phase);
        double ownCosine = SinePolynomial.of(phase + 0.25);
        float s = (float) (amplitude * ownSine);
        float sSlope = (float) (slope * ownSine);
        float c = (float) (amplitude * ownCosine);
        float cSlope = (float) (slope * ownCosine);
        if (waits) {
            add(
                    Row.NUMBERS,
                    row,
                    cosines,
                    sines,
                    sine,
                    sineSlope,
                    cosine,
                    cosineSlope,
                    kept[0],
                    kept[1],
                    s,
                    sSlope,
                    c,
                    cSlope);
            waits = false;
            return;
        }
        cosines = kept[0];
        sines = kept[1];
        sine = s;
        sineSlope = sSlope;
        cosine = c;
        cosineSlope = cSlope;
        waits = true;
    }

    /** Adds the one that waits for no other any more. */
    void finish(float[] row) {
        if (waits) {
            add(Row.NUMBERS, row, cosines, sines, sine, sineSlope, cosine, cosineSlope, cosines, sines, 0, 0, 0, 0);
            waits = false;
        }
    }

    private static void add(
            float[] numbers,
            float[] row,
            float[] cosines,
            float[] sines,
            float sine,
            float sineSlope,
            float cosine,
            float cosineSlope,
            float[] otherCosines,
            float[] otherSines,
            float otherSine,
            float otherSineSlope,
            float otherCosine,
            float otherCosineSlope) {
        for (int i = 0; i < Row.LENGTH; i++) {
            float x = numbers[i];
            float one = Math.fma(Math.fma(x, sineSlope, sine), cosines[i], Math.fma(x, cosineSlope, cosine) * sines[i]);
            float sum = Math.fma(Math.fma(x, otherSineSlope, otherSine), otherCosines[i], one);
            row[i] += Math.fma(Math.fma(x, otherCosineSlope, otherCosine), otherSines[i], sum);
        }
    }
}
