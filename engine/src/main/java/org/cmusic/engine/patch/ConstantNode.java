package org.cmusic.engine.patch;

import java.util.Arrays;

/** One value throughout. */
final class ConstantNode extends Node {
    private final double value;

    ConstantNode(double value, int blockSize) {
        super(new double[1][blockSize]);
        this.value = value;
        Arrays.fill(channel(0), value);
    }

    double value() {
        return value;
    }

    @Override
    void process(long from, int count) {
        // The block was filled once and for all.
    }
}
