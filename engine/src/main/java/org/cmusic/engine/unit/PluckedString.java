package org.cmusic.engine.unit;

/**
 * The generator {@code pluck}, the extended Karplus-Strong algorithm: moving inputs pitch, amp. The burst is as long as the
 * first period; the loop follows the pitch from sample to sample.
 *
 * <p>The allpass that tunes the loop runs as its impulse response over the delay line, so that a moving pitch leaves no
 * transient of an old coefficient behind.
 */
final class PluckedString implements Unit {
    private static final double SILENT = 1e-30;

    /** Only a pitch that leaps about from sample to sample can drive the loop this far. */
    private static final double LOUDEST = 2;

    private final double sampleRate;
    private final long stream;
    private final double decay;
    private final double brightness;
    private final double pick;
    private final double[] line;
    private final int mask;
    private long played;
    private double damped;
    private double pitch;
    private StringLoop loop;
    private double[] burst = {};

    PluckedString(UnitSettings settings) {
        sampleRate = settings.sampleRate();
        stream = settings.stream();
        decay = settings.arguments().number("decay");
        brightness = settings.arguments().number("brightness");
        pick = settings.arguments().number("pick");
        int longest = (int) (sampleRate / StringLoop.LOWEST) + StringLoop.MOST_TAPS;
        line = new double[2 * Integer.highestOneBit(longest)];
        mask = line.length - 1;
        tune(StringLoop.LOWEST);
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] frequency = inputs[0];
        double[] amplitude = inputs[1];
        for (int i = 0; i < count; i++) {
            if (frequency[i] != pitch) {
                tune(frequency[i]);
            }
            if (played == 0) {
                pluck();
            }
            out[i] = amplitude[i] * NyquistFade.gain(pitch / sampleRate) * next();
        }
    }

    private void tune(double frequency) {
        pitch = frequency;
        loop = StringLoop.tuned(frequency, sampleRate, decay, brightness);
    }

    private void pluck() {
        int length = Math.max(2, (int) Math.round(loop.period()));
        burst = StringExcitation.burst(stream, length, pick);
    }

    private double next() {
        damped = loop.pole() * damped + (1 - loop.pole()) * delayed();
        double returned = Math.max(-LOUDEST, Math.min(LOUDEST, loop.gain() * damped));
        double sample = played < burst.length ? burst[(int) played] + returned : returned;
        line[(int) played & mask] = Math.abs(sample) < SILENT ? 0 : sample;
        played++;
        return sample;
    }

    /** The samples of a period ago, less the delay of the loss filter, through the allpass. */
    private double delayed() {
        double allpass = loop.allpass();
        int newest = (int) (played - loop.delay());
        double sum = 0;
        for (int tap = loop.taps(); tap > 0; tap--) {
            sum = line[(newest - tap) & mask] - allpass * sum;
        }
        return allpass * line[newest & mask] + (1 - allpass * allpass) * sum;
    }
}
