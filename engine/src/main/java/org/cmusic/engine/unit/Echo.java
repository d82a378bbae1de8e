package org.cmusic.engine.unit;

/**
 * {@code echo(input, time, feedback, mix)}: the input and its repeats.
 *
 * <p>y[n] = (1 - mix)·x[n] + mix·w[n], w[n] = x[n - D] + feedback·w[n - D]: the first repeat comes after {@code time}
 * seconds with gain 1, each further one softer by {@code feedback}, a linear amplitude held below 1. D = time·rate may be
 * broken (see {@link Interpolator}) and is at least one sample. {@code mix}, 0 to 1, may differ at each sample.
 */
final class Echo implements Unit {
    private final FeedbackDelay repeats;

    Echo(UnitSettings settings) {
        double delay = settings.arguments().number("time") * settings.sampleRate();
        repeats = new FeedbackDelay(delay, settings.arguments().number("feedback"));
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] mix = inputs[1];
        for (int n = 0; n < count; n++) {
            out[n] = Mix.of(input[n], repeats.advance(input[n]), mix[n]);
        }
    }
}
