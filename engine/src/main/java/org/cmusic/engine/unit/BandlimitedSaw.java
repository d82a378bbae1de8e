package org.cmusic.engine.unit;

/**
 * A sawtooth that jumps from -1 to 1 at phase 0 and falls in a straight line from there, its harmonics k at amplitude 2 /
 * (pi k) faded below the Nyquist frequency (see {@link NyquistFade}). At low frequencies it is the ideal sawtooth with its
 * jumps corrected, at others a table of harmonics.
 */
final class BandlimitedSaw {
    /** Below this frequency the correction of one jump no longer reaches the next but one. */
    private static final double LOW = 1.0 / BandlimitedStep.SPAN;

    private static final double LEAST = 1e-30;
    private static final BandlimitedWave HARMONICS = harmonics(BandlimitedStep.SPAN / 2);

    private BandlimitedSaw() {}

    /**
     * The value of the falling sawtooth.
     *
     * @param phase in cycles, from 0 to below 1
     * @param cyclesPerSample the frequency over the sample rate, of either sign
     */
    static double falling(double phase, double cyclesPerSample) {
        double frequency = Math.abs(cyclesPerSample);
        if (!(frequency < LOW)) {
            return HARMONICS.at(phase, frequency);
        }
        double samplesPerCycle = 1 / Math.max(frequency, LEAST);
        double sinceJump = BandlimitedStep.after(phase * samplesPerCycle);
        double beforeJump = BandlimitedStep.after((1 - phase) * samplesPerCycle);
        return 1 - 2 * phase + 2 * (sinceJump - beforeJump);
    }

    private static BandlimitedWave harmonics(int count) {
        double[] sines = new double[count];
        for (int k = 1; k <= count; k++) {
            sines[k - 1] = 2 / (Math.PI * k);
        }
        return new BandlimitedWave(new WaveSpectrum(0, new double[count], sines));
    }
}
