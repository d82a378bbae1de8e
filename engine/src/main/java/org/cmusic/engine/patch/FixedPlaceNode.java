package org.cmusic.engine.patch;

import org.cmusic.engine.bank.FixedPanner;
import org.cmusic.engine.bank.Layout;

/** A mono signal at a place that does not move. */
final class FixedPlaceNode extends Node {
    private final Node signal;
    private final FixedPanner panner;

    FixedPlaceNode(Node signal, FixedPanner panner, Layout layout) {
        super(new double[layout.channels()][layout.blockSize()]);
        this.signal = signal;
        this.panner = panner;
    }

    @Override
    void process(long from, int count) {
        for (int channel = 0; channel < width(); channel++) {
            ScaledNode.scale(signal.channel(0), panner.gain(channel), channel(channel), count);
        }
    }
}
