package org.cmusic.engine.patch;

import org.cmusic.engine.bank.Workspace;
import org.cmusic.model.CombinedCurve.Operation;

/** Two signals joined sample by sample; wide if one of them is. */
final class JoinedNode extends Node {
    private final Operation operation;
    private final Node left;
    private final Node right;

    private JoinedNode(Operation operation, Node left, Node right, int width, Buffers buffers) {
        super(buffers.take(width), width);
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    static JoinedNode of(Operation operation, Node left, Node right, Buffers buffers) {
        return new JoinedNode(operation, left, right, Math.max(left.width(), right.width()), buffers);
    }

    @Override
    void process(long from, int count, Workspace workspace) {
        for (int channel = 0; channel < width(); channel++) {
            double[] a = left.channel(channel, workspace);
            double[] b = right.channel(channel, workspace);
            join(a, b, channel(channel, workspace), count);
        }
    }

    private void join(double[] a, double[] b, double[] out, int count) {
        switch (operation) {
            case ADD -> add(a, b, out, count);
            case MULTIPLY -> multiply(a, b, out, count);
            default -> {
                for (int i = 0; i < count; i++) {
                    out[i] = operation.apply(a[i], b[i]);
                }
            }
        }
    }

    private static void add(double[] a, double[] b, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = a[i] + b[i];
        }
    }

    static void multiply(double[] a, double[] b, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = a[i] * b[i];
        }
    }
}
