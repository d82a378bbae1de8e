package org.cmusic.engine.patch;

import java.util.Arrays;
import org.cmusic.engine.bank.Workspace;

/** One value throughout. */
final class ConstantNode extends Node {
    private final double value;

    ConstantNode(double value, Buffers buffers) {
        super(buffers.take(1), 1);
        this.value = value;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        Arrays.fill(channel(0, workspace), 0, count, value);
    }
}
