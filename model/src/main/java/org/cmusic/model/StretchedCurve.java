package org.cmusic.model;

/**
 * A curve played faster or slower: at the time {@code t} it has the value that the curve has at {@code t * factor}.
 */
public record StretchedCurve(Curve curve, double factor) implements Curve {

    public StretchedCurve {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("the factor must be above zero");
        }
    }

    @Override
    public double at(double seconds) {
        return curve.at(seconds * factor);
    }

    @Override
    public double before(double seconds) {
        double own = seconds * factor;
        return curve.before(Math.min(own, curve.nextKnot(Math.nextDown(seconds) * factor)));
    }

    @Override
    public double nextKnot(double seconds) {
        double own = curve.nextKnot(seconds * factor);
        double knot = own / factor;
        while (Math.nextDown(knot) * factor >= own && knot < Double.POSITIVE_INFINITY) {
            knot = Math.nextDown(knot);
        }
        while (knot * factor < own) {
            knot = Math.nextUp(knot);
        }
        return knot;
    }

    @Override
    public boolean isLinear(double seconds) {
        return curve.isLinear(seconds * factor);
    }

    @Override
    public double detail(double seconds) {
        return curve.detail(seconds * factor) / factor;
    }

    @Override
    public Bounds bounds() {
        return curve.bounds();
    }
}
