package org.cmusic.engine.bank;

import java.util.Arrays;

/** A position that stands still: one gain a channel. */
public final class FixedPanner implements Panner {
    private final double[] gains;

    FixedPanner(double position, int channels) {
        gains = new double[channels];
        Arrays.setAll(gains, channel -> PanLaw.gain(position, channel, channels));
    }

    /** The gain of a channel. */
    public double gain(int channel) {
        return gains[channel];
    }

    /** Orders positions by their gains. */
    int order(FixedPanner other) {
        return Arrays.compare(gains, other.gains);
    }

    @Override
    public void write(long from, int count, double[][] out) {
        for (int channel = 0; channel < out.length; channel++) {
            Arrays.fill(out[channel], 0, count, gains[channel]);
        }
    }
}
