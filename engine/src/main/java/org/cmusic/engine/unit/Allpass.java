package org.cmusic.engine.unit;

/**
 * {@code allpass(input, time, gain)}: Schroeder's all-pass filter.
 *
 * <p>y[n] = -g·x[n] + x[n - D] + g·y[n - D]; H(z) = (z^-D - g) / (1 - g·z^-D), gain 1 at all frequencies. D is {@code
 * time}, in seconds, rounded to a whole number of samples, at least 1, for a broken one would not let the treble pass
 * whole; g, {@code gain}, is held between -0.99 and 0.99. Both are known at the start. (Schroeder 1962)
 */
final class Allpass implements Unit {
    private static final double LARGEST_GAIN = 0.99;

    private final DelayLine line;
    private final int delay;
    private final double gain;

    Allpass(UnitSettings settings) {
        double samples = settings.arguments().number("time") * settings.sampleRate();
        delay = (int) Math.max(Math.round(samples), 1);
        gain = Math.min(Math.max(settings.arguments().number("gain"), -LARGEST_GAIN), LARGEST_GAIN);
        line = new DelayLine(delay);
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        for (int n = 0; n < count; n++) {
            double delayed = line.read(delay - 1);
            double fed = StateRange.keep(input[n]) + gain * delayed;
            line.write(fed);
            out[n] = delayed - gain * fed;
        }
    }
}
