package org.cmusic.model;

/**
 * A random walk between independent values drawn {@code rate} times a second and joined by straight lines: the RAND unit of
 * Mathews (1969) slowed down to a curve.
 *
 * @param rate new values a second, above zero
 * @param depth the largest excursion from zero, in whatever unit the curve has
 * @param stream the key of the random stream the values are drawn from
 */
public record JitterCurve(double rate, double depth, long stream) implements Curve {

    @Override
    public double at(double seconds) {
        double position = Math.max(0, seconds) * rate;
        double index = Math.floor(position);
        double from = draw((long) index);
        return from + (draw((long) index + 1) - from) * (position - index);
    }

    private double draw(long index) {
        return depth * (2 * RandomStream.uniform(stream, index) - 1);
    }

    @Override
    public double nextKnot(double seconds) {
        if (seconds < 0) {
            return 0;
        }
        double index = Math.floor(seconds * rate) + 1;
        double knot = index / rate;
        return knot > seconds ? knot : (index + 1) / rate;
    }

    @Override
    public boolean isLinear(double seconds) {
        return true;
    }

    @Override
    public double detail(double seconds) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Bounds bounds() {
        double size = Math.abs(depth);
        return new Bounds(-size, size);
    }
}
