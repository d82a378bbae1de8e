package org.cmusic.engine.unit;

/**
 * {@code chorus(input, rate, depth, mix, voices)}: voices of the input, each swaying in time and so in pitch.
 *
 * <p>Voice v of V reads the input 5 ms + depth·(1 + sin 2π(φ + v/V)) ago (see {@link Interpolator}), where the phase φ
 * advances by {@code rate} hertz; it detunes by up to 2π·rate·depth. Channel c starts at φ = 0.382·c, so that no two sway
 * together. y = (1 - mix)·x + mix·(sum of the voices)/√V: as loud as the input where the voices do not agree in phase, up
 * to √V where they do, at the lowest frequencies. {@code rate} from 0 to 100 Hz, {@code depth} from 0 to 50 ms and {@code
 * mix} from 0 to 1 may differ at each sample; {@code voices}, 1 to 16, is known at the start. (Dattorro 1997)
 */
final class Chorus implements Unit {
    private static final double NEAREST_SECONDS = 0.005;
    private static final double DEEPEST_SECONDS = 0.05;
    private static final double FASTEST = 100;
    private static final int MOST_VOICES = 16;
    private static final double CHANNEL_PHASE = 0.3819660112501051;

    private final double sampleRate;
    private final Interpolator[] interpolators;
    private final double[] cosines;
    private final double[] sines;
    private final double level;
    private final DelayLine line;
    private double phase;

    Chorus(UnitSettings settings) {
        sampleRate = settings.sampleRate();
        long asked = Math.round(settings.arguments().number("voices"));
        int voices = (int) Math.min(Math.max(asked, 1), MOST_VOICES);
        interpolators = new Interpolator[voices];
        cosines = new double[voices];
        sines = new double[voices];
        for (int v = 0; v < voices; v++) {
            interpolators[v] = new Interpolator();
            cosines[v] = StrictMath.cos(2 * Math.PI * v / voices);
            sines[v] = StrictMath.sin(2 * Math.PI * v / voices);
        }
        level = 1 / Math.sqrt(voices);
        double farthest = NEAREST_SECONDS + 2 * DEEPEST_SECONDS;
        line = new DelayLine((int) Math.ceil(farthest * sampleRate) + Interpolator.REACH);
        phase = fraction(settings.channel() * CHANNEL_PHASE);
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] rate = inputs[1];
        double[] depth = inputs[2];
        double[] mix = inputs[3];
        for (int n = 0; n < count; n++) {
            line.write(input[n]);
            double sway = Math.min(Math.max(depth[n], 0), DEEPEST_SECONDS) * sampleRate;
            out[n] = Mix.of(input[n], level * voices(sway), mix[n]);
            phase = fraction(phase + Math.min(Math.max(rate[n], 0), FASTEST) / sampleRate);
        }
    }

    /** The sum of the voices, swaying by {@code sway} samples to each side. */
    private double voices(double sway) {
        double sine = StrictMath.sin(2 * Math.PI * phase);
        double cosine = StrictMath.cos(2 * Math.PI * phase);
        double sum = 0;
        for (int v = 0; v < interpolators.length; v++) {
            double shifted = sine * cosines[v] + cosine * sines[v];
            double delay = NEAREST_SECONDS * sampleRate + sway * (1 + shifted);
            sum += interpolators[v].read(line, delay);
        }
        return sum;
    }

    private static double fraction(double cycles) {
        return cycles - Math.floor(cycles);
    }
}
