package org.cmusic.engine.patch;

import java.util.Arrays;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.curve.CurveLines;
import org.cmusic.engine.curve.CurveSamples;
import org.cmusic.model.Curve;

/** A signal times an envelope, to within a millionth of its peak, and nothing after its end. */
final class EnvelopedNode extends Node {
    private static final double TOLERANCE = 1e-6;

    private final Node signal;
    private final CurveSamples envelope;
    private final long length;
    private final double[] gains;

    /** @param length samples from the start of the note to the end of the envelope */
    EnvelopedNode(Node signal, Curve envelope, long length, Layout layout) {
        super(new double[signal.width()][layout.blockSize()]);
        this.signal = signal;
        this.envelope = new CurveSamples(envelope, TOLERANCE * CurveLines.size(envelope), layout.rate());
        this.length = length;
        this.gains = new double[layout.blockSize()];
    }

    @Override
    void process(long from, int count) {
        int sounding = (int) Math.max(0, Math.min(count, length - from));
        envelope.read(from, sounding, gains);
        for (int channel = 0; channel < width(); channel++) {
            double[] out = channel(channel);
            JoinedNode.multiply(signal.channel(channel), gains, out, sounding);
            Arrays.fill(out, sounding, count, 0);
        }
    }
}
