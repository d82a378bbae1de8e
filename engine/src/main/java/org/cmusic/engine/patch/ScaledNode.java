package org.cmusic.engine.patch;

/** A signal times a number. */
final class ScaledNode extends Node {
    private final Node signal;
    private final double factor;

    ScaledNode(Node signal, double factor, int blockSize) {
        super(new double[signal.width()][blockSize]);
        this.signal = signal;
        this.factor = factor;
    }

    @Override
    void process(long from, int count) {
        for (int channel = 0; channel < width(); channel++) {
            scale(signal.channel(channel), factor, channel(channel), count);
        }
    }

    static void scale(double[] in, double factor, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = in[i] * factor;
        }
    }
}
