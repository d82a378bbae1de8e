package org.cmusic.engine.unit;

/**
 * {@code ring(a, b)}: ring modulation, y = a·b.
 *
 * <p>Two sines of amplitudes p and q become two, of amplitude p·q/2, at the difference and the sum of their frequencies; a
 * sum above half the sample rate aliases.
 */
final class Ring implements Unit {
    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] a = inputs[0];
        double[] b = inputs[1];
        for (int n = 0; n < count; n++) {
            out[n] = a[n] * b[n];
        }
    }
}
