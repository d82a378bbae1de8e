package org.cmusic.engine.bank;

import java.util.Arrays;

/** The spectrum of a frame in the making: that of a signal twice as long, whose middle the frame is. */
final class FrameSpectrum {
    /** Lines below 0 and above half the transform, which are mirrored in the end. */
    private static final int MARGIN = SpreadWindow.LINES;

    private static final int HIGHEST = Frame.TRANSFORM / 2;

    private final float[] real = new float[HIGHEST + 1 + 2 * MARGIN];
    private final float[] imaginary = new float[HIGHEST + 1 + 2 * MARGIN];
    private final float[] inverseWindow = SpreadWindow.inverse();
    private final RealTransform transform = new RealTransform();
    private final Spread spread;

    FrameSpectrum(KernelChoice kernel) {
        this.spread = kernel.spread(real, imaginary);
    }

    /**
     * Adds a partial whose amplitude is a straight line.
     *
     * @param middle the sample in the middle of the frame
     */
    void add(SteadyPartial partial, long middle) {
        add(partial, middle, partial.level().at(middle), partial.level().slope());
    }

    /** Adds a partial with an amplitude of its own, which is given in the middle of the frame. */
    void add(SteadyPartial partial, long middle, double amplitude, double slope) {
        add(partial.phaseAt(middle), partial.frequency(), 0, amplitude, slope);
    }

    /** Adds a partial whose amplitude and frequency are straight lines, like a steady one. */
    void add(SineSegments partial, long middle) {
        add(
                partial.phaseAt(middle),
                partial.frequencyAt(middle),
                partial.halfFrequencySlope(),
                partial.amplitudeAt(middle),
                partial.amplitudeSlope());
    }

    /** A sine of a negative frequency is one of the positive, turned around. */
    private void add(double phase, double frequency, double halfFrequencySlope, double amplitude, double slope) {
        if (frequency < 0) {
            spread(-phase, -frequency, -halfFrequencySlope, -amplitude, -slope);
        } else {
            spread(phase, frequency, halfFrequencySlope, amplitude, slope);
        }
    }

    private void spread(double phase, double frequency, double halfFrequencySlope, double amplitude, double slope) {
        double lines = frequency * Frame.TRANSFORM;
        int below = (int) lines;
        float place = (float) (lines - below - 0.5);
        double ofCosine = phase - 0.25;
        if (halfFrequencySlope == 0) {
            spread.addSteady(place, MARGIN + below, ofCosine, amplitude, slope);
        } else {
            spread.addMoving(place, MARGIN + below, ofCosine, amplitude, slope, halfFrequencySlope);
        }
    }

    /** Adds the samples of the frame to its rows, and begins anew. */
    void addTo(float[][] rows) {
        spread.flush();
        for (int beyond = 1; beyond <= MARGIN; beyond++) {
            mirror(MARGIN - beyond, MARGIN + beyond);
            mirror(MARGIN + HIGHEST + beyond, MARGIN + HIGHEST - beyond);
        }
        transform.add(real, imaginary, MARGIN, inverseWindow, rows);
        Arrays.fill(real, 0);
        Arrays.fill(imaginary, 0);
    }

    private void mirror(int from, int to) {
        real[to] += real[from];
        imaginary[to] -= imaginary[from];
    }
}
