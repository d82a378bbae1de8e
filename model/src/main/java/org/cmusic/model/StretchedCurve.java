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
        return curve.before(seconds * factor);
    }

    @Override
    public double nextKnot(double seconds) {
        double knot = curve.nextKnot(seconds * factor) / factor;
        return knot > seconds ? knot : curve.nextKnot(Math.nextUp(seconds * factor)) / factor;
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
