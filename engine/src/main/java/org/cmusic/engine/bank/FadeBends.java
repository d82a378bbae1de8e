package org.cmusic.engine.bank;

import org.cmusic.engine.unit.NyquistFade;

/**
 * The fade below the Nyquist frequency over a frequency that moves: in hertz, with its slope and the places where it bends.
 */
final class FadeBends {
    private static final double WIDTH = NyquistFade.END - NyquistFade.START;

    private final double rate;

    FadeBends(double rate) {
        this.rate = rate;
    }

    /** Whether a frequency that stays between {@code low} and {@code high} hertz is never faded. */
    boolean spare(double low, double high) {
        return low >= -NyquistFade.START * rate && high <= NyquistFade.START * rate;
    }

    /** The gain at a frequency in hertz; no number where that is none. */
    double gain(double frequency) {
        return Double.isNaN(frequency) ? Double.NaN : NyquistFade.gain(frequency / rate);
    }

    /** How fast the gain changes with the frequency, per hertz. */
    double slope(double frequency) {
        double size = Math.abs(frequency) / rate;
        if (size <= NyquistFade.START || size >= NyquistFade.END) {
            return 0;
        }
        return -Math.signum(frequency) / (WIDTH * rate);
    }

    /**
     * The first time after {@code since} at which a frequency that moves in a straight line comes to where the gain bends;
     * infinite if it never does.
     *
     * @param frequency hertz at time 0
     * @param speed hertz a second
     * @param since seconds, not below 0
     */
    double next(double frequency, double speed, double since) {
        double first = Double.POSITIVE_INFINITY;
        for (double place : new double[] {-NyquistFade.END, -NyquistFade.START, NyquistFade.START, NyquistFade.END}) {
            double time = (place * rate - frequency) / speed;
            if (time > since && time < first) {
                first = time;
            }
        }
        return first;
    }
}
