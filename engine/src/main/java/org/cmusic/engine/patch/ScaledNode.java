package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Workspace;

/** A signal times a number. */
final class ScaledNode extends Node {
    private final Node signal;
    private final double factor;

    ScaledNode(Node signal, double factor, Buffers buffers) {
        super(buffers.take(signal.width()), signal.width());
        this.signal = signal;
        this.factor = factor;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        for (int channel = 0; channel < width(); channel++) {
            scale(signal.channel(channel, workspace), factor, channel(channel, workspace), count);
        }
    }

    static void scale(double[] in, double factor, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = in[i] * factor;
        }
    }
}
