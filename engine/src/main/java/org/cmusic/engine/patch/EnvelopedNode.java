package org.cmusic.engine.patch;

import java.util.Arrays;
import org.cmusic.engine.bank.Workspace;
import org.cmusic.engine.curve.CurveLines;
import org.cmusic.engine.curve.CurveSamples;
import org.cmusic.model.Curve;

/** A signal times an envelope, to within a millionth of its peak, and nothing after its end. */
final class EnvelopedNode extends Node {
    private static final double TOLERANCE = 1e-6;

    private final Node signal;
    private final CurveSamples envelope;
    private final long length;
    private final int gainBuffer;

    /** @param clock says at which sample the envelope ends */
    EnvelopedNode(Node signal, Curve envelope, double seconds, NoteClock clock, Buffers buffers) {
        super(buffers.take(signal.width()), signal.width());
        this.signal = signal;
        this.envelope = new CurveSamples(envelope, TOLERANCE * CurveLines.size(envelope), clock.rate());
        this.length = clock.end(seconds);
        this.gainBuffer = buffers.take(1);
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        int sounding = (int) Math.max(0, Math.min(count, length - from));
        double[] gains = workspace.buffer(gainBuffer);
        envelope.read(from, sounding, gains);
        for (int channel = 0; channel < width(); channel++) {
            double[] out = channel(channel, workspace);
            JoinedNode.multiply(signal.channel(channel, workspace), gains, out, sounding);
            Arrays.fill(out, sounding, count, 0);
        }
    }
}
