package org.cmusic.engine.unit;

/**
 * {@code comb(input, time, decay)}: Schroeder's comb filter.
 *
 * <p>y[n] = x[n - D] + g·y[n - D] with D = time·rate samples and g = 10^(-3·time/decay), so that the repeats fall by 60 dB
 * in {@code decay}; H(z) = z^-D / (1 - g·z^-D). The gain is 1/(1 - g) at the multiples of 1/time, 1/(1 + g) between them.
 * D may be broken, so that the comb can be tuned; the interpolation then lets the highest octave die sooner. A {@code
 * time} below one sample counts as one; a {@code decay} of 0 leaves a plain delay. Both in seconds, known at the start.
 * (Schroeder 1962)
 */
final class Comb implements Unit {
    private final FeedbackDelay loop;

    Comb(UnitSettings settings) {
        double delay = Math.max(settings.arguments().number("time") * settings.sampleRate(), 1);
        double decay = Math.max(settings.arguments().number("decay"), 0) * settings.sampleRate();
        loop = new FeedbackDelay(delay, StrictMath.pow(10, -3 * delay / decay));
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        for (int n = 0; n < count; n++) {
            out[n] = loop.advance(input[n]);
        }
    }
}
