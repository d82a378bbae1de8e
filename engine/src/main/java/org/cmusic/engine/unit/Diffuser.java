package org.cmusic.engine.unit;

/**
 * An all-pass filter that decays with its room: H(z) = (p·z^-D - g) / (1 - g·p·z^-D), where p is what D samples leave.
 *
 * <p>It multiplies echoes without colouring them; with p = 1 it is Schroeder's all-pass.
 */
final class Diffuser {
    private static final double GAIN = 0.6;

    private final DelayLine line;
    private final int delay;
    private final double passing;

    /**
     * A diffuser at rest.
     *
     * @param delay in samples, from 1 up
     * @param passing gain of the decay over that time, below 1
     */
    Diffuser(int delay, double passing) {
        this.delay = delay;
        this.passing = passing;
        line = new DelayLine(delay);
    }

    /** Takes in one sample and gives what comes out with it. */
    double advance(double sample) {
        double delayed = passing * line.read(delay - 1);
        double fed = sample + GAIN * delayed;
        line.write(fed);
        return delayed - GAIN * fed;
    }

    /** The energy of the impulse response. */
    double energy() {
        double square = passing * passing;
        double through = 1 - GAIN * GAIN;
        return GAIN * GAIN + through * through * square / (1 - GAIN * GAIN * square);
    }
}
