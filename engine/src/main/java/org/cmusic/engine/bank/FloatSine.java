package org.cmusic.engine.bank;

import org.cmusic.model.Curve;
import org.cmusic.model.Sine;

/**
 * Sines in single precision over a row, by minimax polynomials over a quarter period, found by Remez' exchange. The phase is
 * taken modulo a cycle before it is rounded: the frequency is split into a part whose products with sample numbers are exact
 * and a small rest.
 */
final class FloatSine {
    /** What the change of a frequency may make of the phase at the ends of a row, in cycles, at little loss of precision. */
    static final double GREATEST_BEND = 1;

    /** Of degree 7, with an error of 6.3e-7. */
    private static final float A1 = 6.283163017946113f;

    private static final float A3 = -41.336978813849235f;
    private static final float A5 = 81.33451757600801f;
    private static final float A7 = -70.92708810211366f;

    /** Of degree 9, with an error of 3.6e-9. */
    static final float B1 = 6.283185151116443f;

    static final float B3 = -41.34165274537913f;
    static final float B5 = 81.6008512418973f;
    static final float B7 = -76.5460760470135f;
    static final float B9 = 39.50721855962156f;

    /** Added and taken away again, it rounds to a whole number. */
    static final float ROUNDER = 0x1.8p23f;
    /** A frequency that is a multiple of this has exact products with the sample numbers of a row. */
    private static final double STEP = 0x1p-15;

    /** Amplitudes from here to the inverse, and sums of them, are far within the range of single precision. */
    private static final double LEAST_AMPLITUDE = 0x1p-80;

    private FloatSine() {}

    /** Whether single precision holds the amplitude of a sine: its greatest value, and what matters beside that. */
    static boolean holds(Sine sine) {
        Curve.Bounds bounds = sine.envelope().bounds();
        double envelope = Math.max(Math.abs(bounds.low()), Math.abs(bounds.high()));
        return holds(envelope) && holds(envelope * sine.level());
    }

    private static boolean holds(double amplitude) {
        double size = Math.abs(amplitude);
        return size == 0 || (size >= LEAST_AMPLITUDE && size <= 1 / LEAST_AMPLITUDE);
    }

    /** The part of a frequency, in cycles a sample, that is computed with exactly. */
    static double exactPart(double frequency) {
        return Math.rint(frequency / STEP) * STEP;
    }

    /** The phase of the cosine that equals a sine, in cycles from -1/2 to 1/2. */
    static float behind(double phase) {
        return withoutCycles(phase - 0.25);
    }

    /** A phase from -1/2 to 1/2, without whole cycles. */
    static float withoutCycles(double phase) {
        return (float) (phase - Math.rint(phase));
    }

    /** Writes cosines of phases in cycles from -1/2 to 1/2. */
    static void writeCosines(float[] phases, int count, float[] out) {
        for (int i = 0; i < count; i++) {
            float z = 0.25f - Math.abs(phases[i]);
            float zz = z * z;
            float inner = Math.fma(zz, Math.fma(zz, B9, B7), B5);
            out[i] = z * Math.fma(zz, Math.fma(zz, inner, B3), B1);
        }
    }

    /**
     * Writes a row of cos(2 pi (phase + (exact + small) x)), x counting samples from the middle.
     *
     * @param phase cycles from -1/2 to 1/2
     */
    static void writeCosine(float[] numbers, float phase, float exact, float small, float[] row) {
        for (int i = 0; i < Row.LENGTH; i++) {
            float x = numbers[i];
            float moved = Math.fma(x, small, phase);
            float turns = ROUNDER - (Math.fma(exact, x, moved) + ROUNDER);
            float z = 0.25f - Math.abs(Math.fma(exact, x, turns) + moved);
            float zz = z * z;
            float inner = Math.fma(zz, Math.fma(zz, B9, B7), B5);
            row[i] = z * Math.fma(zz, Math.fma(zz, inner, B3), B1);
        }
    }

    /**
     * Adds a sine whose amplitude and frequency go in straight lines. With x counting samples from the middle of the row:
     * (amplitude + x slope) cos(2 pi (phase + (exact + small) x + bend x^2)).
     *
     * @param begin the first sample of the row that it is added to
     * @param end behind the last one
     * @param phase cycles from -1/2 to 1/2
     */
    static void addChirp(
            float[] numbers,
            float[] row,
            int begin,
            int end,
            float phase,
            float exact,
            float small,
            float bend,
            float amplitude,
            float slope) {
        for (int i = begin; i < end; i++) {
            float x = numbers[i];
            float moved = Math.fma(x, Math.fma(x, bend, small), phase);
            float turns = ROUNDER - (Math.fma(exact, x, moved) + ROUNDER);
            float z = 0.25f - Math.abs(Math.fma(exact, x, turns) + moved);
            float zz = z * z;
            float sine = z * Math.fma(zz, Math.fma(zz, Math.fma(zz, A7, A5), A3), A1);
            row[i] = Math.fma(Math.fma(x, slope, amplitude), sine, row[i]);
        }
    }
}
