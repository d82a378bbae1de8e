package org.cmusic.engine.unit;

/**
 * How partials fade out below the Nyquist frequency: at full amplitude up to 0.45 of the sample rate, from there in a
 * straight line, in amplitude, to nothing at 0.5.
 */
public final class NyquistFade {
    /** Where the fade begins, in cycles a sample. */
    public static final double START = 0.45;

    /** Where nothing is left, in cycles a sample. */
    public static final double END = 0.5;

    private NyquistFade() {}

    /**
     * The gain of a partial, 0 to 1.
     *
     * @param cyclesPerSample its frequency over the sample rate, of either sign
     */
    public static double gain(double cyclesPerSample) {
        double frequency = Math.abs(cyclesPerSample);
        if (frequency <= START) {
            return 1;
        }
        return frequency < END ? (END - frequency) / (END - START) : 0;
    }
}
