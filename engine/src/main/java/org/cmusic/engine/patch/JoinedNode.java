package org.cmusic.engine.patch;

import org.cmusic.model.CombinedCurve.Operation;

/** Two signals joined sample by sample; wide if one of them is. */
final class JoinedNode extends Node {
    private final Operation operation;
    private final Node left;
    private final Node right;

    JoinedNode(Operation operation, Node left, Node right, int blockSize) {
        super(new double[Math.max(left.width(), right.width())][blockSize]);
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    @Override
    void process(long from, int count) {
        for (int channel = 0; channel < width(); channel++) {
            join(left.channel(channel), right.channel(channel), channel(channel), count);
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
