package org.cmusic.engine.unit;

/**
 * The phase of an oscillator in cycles: the integral of its frequency from the start of the note. From sample to sample the
 * frequency is taken for the cubic through the last four, so that one that moves smoothly, as a slide or the modulator of a
 * frequency modulation, gives the phase of the continuous sound, whatever the sample rate.
 *
 * <p>Source: the implicit method of Adams, in E. Hairer, S. P. Nørsett and G. Wanner, <i>Solving Ordinary Differential
 * Equations I</i>, 2nd ed. 1993, section III.1.
 */
final class PhaseIntegral {
    private static final int ORDER = 3;

    private double phase;
    private double frequency;
    private double firstDifference;
    private double secondDifference;
    private int samples;

    /**
     * The phase at the next sample, from 0 to below 1; 0 at the first.
     *
     * @param cyclesPerSample the frequency at that sample over the sample rate, of either sign
     */
    double next(double cyclesPerSample) {
        double first = samples > 0 ? cyclesPerSample - frequency : 0;
        double second = samples > 1 ? first - firstDifference : 0;
        double third = samples > 2 ? second - secondDifference : 0;
        if (samples > 0) {
            phase = Cycles.advance(phase, cyclesPerSample - first / 2 - second / 12 - third / 24);
        }
        samples = Math.min(samples + 1, ORDER);
        frequency = cyclesPerSample;
        firstDifference = first;
        secondDifference = second;
        return phase;
    }
}
