package org.cmusic.engine.curve;

import org.cmusic.model.Curve;

/**
 * Goes through a curve stretch by stretch. A stretch lies between two knots and is either a straight line or short enough
 * to be a polynomial.
 */
final class Stretches {
    /** How many of the curve's own details a first try spans; a polynomial of degree 11 follows several parabolas. */
    private static final double DETAILS_AT_ONCE = 4;
    /** How much longer the next stretch may be. */
    private static final double GROWTH = 2;
    /** Most curves are straight: they share a polynomial that nobody uses. */
    private static final CurvePolynomial UNUSED = new CurvePolynomial();

    private final Curve curve;
    private final double tolerance;
    private final double shortest;
    private double knotAhead;
    private double lastLength;
    private double from;
    private double to;
    private boolean straight;
    private double value;
    private double slope;
    private CurvePolynomial polynomial = UNUSED;

    /**
     * @param tolerance how far a polynomial may be from the curve, in units of the curve
     * @param shortest a stretch this short, in seconds, is taken for straight
     */
    Stretches(Curve curve, double tolerance, double shortest) {
        this.curve = curve;
        this.tolerance = tolerance;
        this.shortest = shortest;
    }

    /** Goes on to the stretch that begins where this one ends; the first begins at 0. */
    void next() {
        from = to;
        double knot = curve.nextKnot(from);
        if (curve.isLinear(from) || knot - from <= shortest) {
            goStraight(knot);
        } else {
            fit(knot);
        }
    }

    private void goStraight(double knot) {
        straight = true;
        to = knot;
        value = curve.at(from);
        double last = knot == Double.POSITIVE_INFINITY ? curve.at(from + 1) : curve.before(knot);
        double span = knot == Double.POSITIVE_INFINITY ? 1 : knot - from;
        slope = last == value ? 0 : (last - value) / span;
    }

    private void fit(double knot) {
        if (polynomial == UNUSED) {
            polynomial = new CurvePolynomial();
        }
        boolean goesOn = from < knotAhead;
        knotAhead = knot;
        double step = goesOn ? GROWTH * lastLength : DETAILS_AT_ONCE * curve.detail(from);
        to = Math.min(knot, from + (step >= shortest ? step : shortest));
        while (!(polynomial.sample(curve, from, to) <= tolerance)) {
            lastLength = to - from;
            if (lastLength <= shortest) {
                goStraight(to);
                return;
            }
            to = from + lastLength / 2;
        }
        straight = false;
        lastLength = to - from;
        polynomial.settle();
    }

    /** Start of the stretch in seconds. */
    double from() {
        return from;
    }

    /** End of the stretch in seconds; infinite for the last. */
    double to() {
        return to;
    }

    boolean isStraight() {
        return straight;
    }

    /** The value at the start of a straight stretch. */
    double value() {
        return value;
    }

    /** The slope of a straight stretch, per second. */
    double slope() {
        return slope;
    }

    /** The polynomial of a stretch that is not straight; valid until the next. */
    CurvePolynomial polynomial() {
        return polynomial;
    }
}
