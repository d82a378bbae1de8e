package org.cmusic.engine.unit;

import org.cmusic.model.Curve;

/**
 * {@code shape(curve, x)}: waveshaping, y = f(x).
 *
 * <p>The curve is the transfer function f: its start stands for x = -1, its middle for 0, its end, one second on, for 1;
 * beyond, the ends hold. It is evaluated for each sample, without a table. Where f(0) is not 0, silence in is not silence
 * out. A sine of amplitude a becomes harmonics by the Chebyshev coefficients of f(a·x); those that would pass half the
 * sample rate come back as false tones, for nothing is oversampled: let f be smooth, or x low. (Le Brun 1979)
 */
final class Shape implements Unit {
    private final Curve curve;

    Shape(UnitSettings settings) {
        curve = settings.arguments().curve("curve");
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] x = inputs[0];
        for (int n = 0; n < count; n++) {
            out[n] = curve.at((Math.min(Math.max(x[n], -1), 1) + 1) / 2);
        }
    }
}
