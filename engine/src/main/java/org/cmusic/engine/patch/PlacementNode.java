package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Panner;

/** The gains of the channels for the place of the output. */
final class PlacementNode extends Node {
    private final Panner panner;

    PlacementNode(Panner panner, Layout layout) {
        super(new double[layout.channels()][layout.blockSize()]);
        this.panner = panner;
    }

    @Override
    void process(long from, int count) {
        panner.write(from, count, channels());
    }
}
