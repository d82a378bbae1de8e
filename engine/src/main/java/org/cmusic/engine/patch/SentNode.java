package org.cmusic.engine.patch;

/** What an effect is sent: blocks that the mixer fills. */
final class SentNode extends Node {
    SentNode(double[][] bus) {
        super(bus);
    }

    @Override
    void process(long from, int count) {
        // The mixer has filled the bus before the effect runs.
    }
}
