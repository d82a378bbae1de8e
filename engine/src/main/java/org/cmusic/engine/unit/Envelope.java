package org.cmusic.engine.unit;

/** {@code envelope(input, env)}: the input times a curve of linear amplitude, y(t) = x(t)·env(t). */
final class Envelope implements Unit {
    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] env = inputs[1];
        for (int n = 0; n < count; n++) {
            out[n] = input[n] * env[n];
        }
    }
}
