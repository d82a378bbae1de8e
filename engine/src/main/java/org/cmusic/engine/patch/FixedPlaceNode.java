package org.cmusic.engine.patch;

import org.cmusic.engine.bank.FixedPanner;
import org.cmusic.engine.bank.Workspace;

/** A mono signal at a place that does not move. */
final class FixedPlaceNode extends Node {
    private final Node signal;
    private final FixedPanner panner;

    FixedPlaceNode(Node signal, FixedPanner panner, int channels, Buffers buffers) {
        super(buffers.take(channels), channels);
        this.signal = signal;
        this.panner = panner;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        double[] in = signal.channel(0, workspace);
        for (int channel = 0; channel < width(); channel++) {
            ScaledNode.scale(in, panner.gain(channel), channel(channel, workspace), count);
        }
    }
}
