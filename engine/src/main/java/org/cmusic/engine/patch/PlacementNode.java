package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Panner;
import org.cmusic.engine.bank.Workspace;

/** The gains of the channels for the place of the output. */
final class PlacementNode extends Node {
    private final Panner panner;

    PlacementNode(Panner panner, int channels, Buffers buffers) {
        super(buffers.take(channels), channels);
        this.panner = panner;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        panner.write(from, count, channels(workspace));
    }
}
