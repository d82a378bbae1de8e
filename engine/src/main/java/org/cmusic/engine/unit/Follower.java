package org.cmusic.engine.unit;

/**
 * {@code follower(input, attack, release, measure)}: the momentary amplitude of a signal, 0 or more.
 *
 * <p>e ← m + c·(e - m) with the magnitude m = |x| and c = 10^(-3/(time·rate)), where time is {@code attack} while m is above e
 * and {@code release} else: after a step, what is left of it has fallen by 60 dB after that time. By {@code peak} a sine
 * comes out somewhat below its amplitude, the less the longer the release is to the period; by {@code rms} squares are
 * followed and the root is given, somewhat above 0.71 of the amplitude if the attack is the shorter, with the release as
 * said. Times in seconds, known at the start; 0 follows at once. (Zölzer, DAFX, 2002)
 */
final class Follower implements Unit {
    private final boolean rms;
    private final double attack;
    private final double release;
    private double followed;

    Follower(UnitSettings settings) {
        rms = settings.arguments().choice("measure").equals("rms");
        double power = rms ? 2 : 1;
        attack = remainder(settings, "attack", power);
        release = remainder(settings, "release", power);
    }

    /** The share of a step that is left after one sample. */
    private static double remainder(UnitSettings settings, String time, double power) {
        double samples = Math.max(settings.arguments().number(time), 0) * settings.sampleRate();
        return StrictMath.pow(10, -3 * power / samples);
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        for (int n = 0; n < count; n++) {
            double measured = StateRange.keep(rms ? input[n] * input[n] : Math.abs(input[n]));
            double left = measured > followed ? attack : release;
            followed = StateRange.keep(measured + left * (followed - measured));
            out[n] = rms ? Math.sqrt(followed) : followed;
        }
    }
}
