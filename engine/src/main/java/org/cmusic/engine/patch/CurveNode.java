package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.curve.CurveLines;
import org.cmusic.engine.curve.CurveSamples;
import org.cmusic.model.Curve;

/** A curve read at every sample, so closely that even the phase of an oscillator that it tunes stays exact. */
final class CurveNode extends Node {
    private static final double TOLERANCE = 1e-8;

    private final CurveSamples samples;

    CurveNode(Curve curve, double rate, Buffers buffers) {
        super(buffers.take(1), 1);
        samples = new CurveSamples(curve, TOLERANCE * CurveLines.range(curve), rate);
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        samples.read(from, count, channel(0, workspace));
    }
}
