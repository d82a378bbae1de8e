package org.cmusic.engine.unit;

/**
 * {@code delay(input, time, max)}: the input later, y(t) = x(t - time).
 *
 * <p>{@code time}, in seconds, may differ at each sample: a moving one bends the pitch by 1 - d(time)/dt. Delays between
 * whole samples are interpolated (see {@link Interpolator}); gain 1. A moving time is held between 0 and the longest of
 * {@code max}, the time at the start and 100 ms, and within 30 s; a time that is a signal counts as 0 at the start.
 */
final class Delay implements Unit {
    private static final double ROOM = 0.1;
    private static final double LONGEST = 30;

    private final double sampleRate;
    private final double longest;
    private final DelayLine line;
    private final Interpolator interpolator = new Interpolator();

    Delay(UnitSettings settings) {
        sampleRate = settings.sampleRate();
        double start = settings.arguments().number("time");
        longest = Math.min(Math.max(Math.max(settings.arguments().number("max"), start), ROOM), LONGEST);
        line = new DelayLine((int) Math.ceil(longest * sampleRate) + Interpolator.REACH);
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] time = inputs[1];
        for (int n = 0; n < count; n++) {
            line.write(input[n]);
            out[n] = interpolator.read(line, Math.min(Math.max(time[n], 0), longest) * sampleRate);
        }
    }
}
