package org.cmusic.engine.unit;

/**
 * A delay that is fed back: y[n] = x[n - D] + g·y[n - D], H(z) = z^-D / (1 - g·z^-D).
 *
 * <p>D is a number of samples from 1 up, not always whole (see {@link Interpolator}).
 */
final class FeedbackDelay {
    private static final double LARGEST_GAIN = 0.99999;

    private final DelayLine line;
    private final Interpolator interpolator = new Interpolator();
    private final double delay;
    private final double gain;

    /**
     * A delay at rest.
     *
     * @param delay in samples; at least 1
     * @param gain of the feedback, held between -0.99999 and 0.99999
     */
    FeedbackDelay(double delay, double gain) {
        this.delay = Math.max(delay, 1) - 1;
        this.gain = Math.min(Math.max(gain, -LARGEST_GAIN), LARGEST_GAIN);
        line = new DelayLine((int) Math.ceil(this.delay) + Interpolator.REACH);
    }

    /** Takes in one sample and gives what comes out with it. */
    double advance(double sample) {
        double delayed = interpolator.read(line, delay);
        line.write(sample + gain * delayed);
        return delayed;
    }
}
