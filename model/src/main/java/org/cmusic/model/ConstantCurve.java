package org.cmusic.model;

/** A curve of one value. */
public record ConstantCurve(double value) implements Curve {

    @Override
    public double at(double seconds) {
        return value;
    }

    @Override
    public double nextKnot(double seconds) {
        return Double.POSITIVE_INFINITY;
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
        return new Bounds(value, value);
    }
}
