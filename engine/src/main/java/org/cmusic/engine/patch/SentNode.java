package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Workspace;

/** What an effect is sent: blocks that the mixer fills. */
final class SentNode extends Node {
    private final double[][] bus;

    SentNode(double[][] bus) {
        super(0, bus.length);
        this.bus = bus;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        // The mixer has filled the bus before the effect runs.
    }

    @Override
    double[] channel(int channel, Workspace workspace) {
        return bus[channel];
    }
}
