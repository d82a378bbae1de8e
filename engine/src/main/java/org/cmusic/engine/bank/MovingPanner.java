package org.cmusic.engine.bank;

import org.cmusic.engine.curve.CurveSamples;
import org.cmusic.model.Curve;

/** A position that follows a curve: gains for every sample. */
public final class MovingPanner implements Panner {
    /** In positions: below -100 dB of gain for up to eight channels. */
    private static final double TOLERANCE = 1e-6;

    private final CurveSamples positions;
    private final double[] block;

    MovingPanner(Curve position, Layout layout) {
        positions = new CurveSamples(position, TOLERANCE, layout.rate());
        block = new double[layout.blockSize()];
    }

    @Override
    public void write(long from, int count, double[][] gains) {
        positions.read(from, count, block);
        for (int channel = 0; channel < gains.length; channel++) {
            PanLaw.writeGains(block, count, channel, gains.length, gains[channel]);
        }
    }
}
