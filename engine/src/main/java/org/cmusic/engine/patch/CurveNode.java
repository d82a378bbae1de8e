package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.curve.CurveLines;
import org.cmusic.engine.curve.CurveSamples;
import org.cmusic.model.Curve;

/** A curve read at every sample, to within a millionth of its range. */
final class CurveNode extends Node {
    private static final double TOLERANCE = 1e-6;

    private final CurveSamples samples;

    CurveNode(Curve curve, Layout layout) {
        super(new double[1][layout.blockSize()]);
        samples = new CurveSamples(curve, TOLERANCE * CurveLines.range(curve), layout.rate());
    }

    @Override
    void process(long from, int count) {
        samples.read(from, count, channel(0));
    }
}
