package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Workspace;
import org.cmusic.model.MappedCurve.Mapping;

/** A signal each of whose samples goes through a function. */
final class MappedNode extends Node {
    private final Mapping mapping;
    private final Node signal;

    MappedNode(Mapping mapping, Node signal, Buffers buffers) {
        super(buffers.take(signal.width()), signal.width());
        this.mapping = mapping;
        this.signal = signal;
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        for (int channel = 0; channel < width(); channel++) {
            double[] in = signal.channel(channel, workspace);
            double[] out = channel(channel, workspace);
            for (int i = 0; i < count; i++) {
                out[i] = mapping.apply(in[i]);
            }
        }
    }
}
