package org.cmusic.engine;

import org.cmusic.model.Curve;
import org.cmusic.model.Sine;

/**
 * What a sine sounds like, computed plainly: the frequency integrated sample by sample with Simpson's rule, split at knots,
 * and the library's sine.
 */
public final class SineOracle {
    private static final int STEPS = 4;

    private SineOracle() {}

    /** The sine from the start of its note, silent from its end on. */
    public static double[] samples(Sine sine, double rate, int count) {
        double[] out = new double[count];
        double cycles = sine.phase();
        long end = Math.round(sine.seconds() * rate);
        for (int n = 0; n < Math.min(count, end); n++) {
            double t = n / rate;
            double level = sine.amplitude().at(t) * fade(sine.frequency().at(t) / rate);
            out[n] = level * Math.sin(2 * Math.PI * (cycles - Math.floor(cycles)));
            cycles += integral(sine.frequency(), t, (n + 1) / rate);
        }
        return out;
    }

    /** The sum of several, each times a gain. */
    public static double[] sum(double rate, int count, double gain, Sine... sines) {
        double[] out = new double[count];
        for (Sine sine : sines) {
            double[] one = samples(sine, rate, count);
            for (int n = 0; n < count; n++) {
                out[n] += gain * one[n];
            }
        }
        return out;
    }

    private static double fade(double cyclesPerSample) {
        return Math.max(0, Math.min(1, (0.5 - Math.abs(cyclesPerSample)) / 0.05));
    }

    /** The integral of a curve, by Simpson's rule between its knots. */
    public static double integral(Curve curve, double from, double to) {
        double sum = 0;
        double begin = from;
        while (begin < to) {
            double end = Math.min(to, curve.nextKnot(begin));
            for (int i = 0; i < STEPS; i++) {
                sum += simpson(curve, begin + (end - begin) * i / STEPS, begin + (end - begin) * (i + 1) / STEPS);
            }
            begin = end;
        }
        return sum;
    }

    private static double simpson(Curve curve, double from, double to) {
        return (to - from) / 6 * (curve.at(from) + 4 * curve.at((from + to) / 2) + curve.before(to));
    }
}
