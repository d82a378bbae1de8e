package org.cmusic.engine.unit;

/**
 * {@code clip(input, level, knee)}: keeps a signal between {@code level} and its negative.
 *
 * <p>With a hard knee y = min(max(x, -level), level): what lies within is untouched. With a soft one y =
 * level·tanh(x/level): gain 1 at low amplitudes, bent more and more, never reaching {@code level}. {@code level}, a linear
 * amplitude, may differ at each sample; at 0 and below there is silence. New harmonics may alias, as with {@link Shape}.
 */
final class Clip implements Unit {
    private final boolean soft;

    Clip(UnitSettings settings) {
        soft = settings.arguments().choice("knee").equals("soft");
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] level = inputs[1];
        for (int n = 0; n < count; n++) {
            out[n] = level[n] <= 0 ? 0 : clipped(input[n], level[n]);
        }
    }

    private double clipped(double sample, double level) {
        return soft ? level * StrictMath.tanh(sample / level) : Math.min(Math.max(sample, -level), level);
    }
}
