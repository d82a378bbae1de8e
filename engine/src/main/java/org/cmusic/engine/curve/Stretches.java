package org.cmusic.engine.curve;

import org.cmusic.model.Curve;
import org.cmusic.model.SegmentCurve;

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
    private final SegmentCurve breakpoints;
    private int next;
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
        this.breakpoints = curve instanceof SegmentCurve segments ? segments : null;
        this.tolerance = tolerance;
        this.shortest = shortest;
    }

    /** Goes on to the stretch that begins where this one ends; the first begins at 0. */
    void next() {
        from = to;
        if (breakpoints != null && goAlongBreakpoints()) {
            return;
        }
        double knot = curve.nextKnot(from);
        if (curve.isLinear(from) || knot - from <= shortest) {
            goStraight(knot);
        } else {
            fit(knot);
        }
    }

    /** Goes on to the next straight segment between breakpoints; whether it is one. */
    private boolean goAlongBreakpoints() {
        while (next < breakpoints.size() && breakpoints.time(next) <= from) {
            next++;
        }
        boolean last = next == breakpoints.size();
        if (next > 0 && !last && (!breakpoints.isStraight(next - 1) || breakpoints.time(next - 1) != from)) {
            return false;
        }
        straight = true;
        to = last ? Double.POSITIVE_INFINITY : breakpoints.time(next);
        value = breakpoints.value(Math.max(0, next - 1));
        slope = last || next == 0 ? 0 : (breakpoints.value(next) - value) / (to - from);
        return true;
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
