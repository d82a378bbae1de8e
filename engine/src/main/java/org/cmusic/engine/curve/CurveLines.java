package org.cmusic.engine.curve;

import org.cmusic.model.Curve;

/**
 * A curve as a run of straight lines in time, from 0 on: each line is within a tolerance of the curve, exact where the curve
 * itself is straight. Over a bent piece the line lies between the chord and the tangent, which lessens the error.
 */
public final class CurveLines {
    /** A chord misses a parabola by an eighth of its second derivative times length^2. */
    private static final double SAGITTA = 1.0 / 8;
    /** The share of the tolerance that goes to the polynomial. */
    private static final double POLYNOMIAL_SHARE = 0.01;

    private final Fit fit;
    private final Stretches stretches;
    private final Subdivision subdivision;
    private final double allowed;
    private double y = 1;
    private double from;
    private double to;
    private double value;
    private double slope;

    /** Where a line lies over a bent piece. */
    public enum Fit {
        /** Halfway between chord and tangent: nowhere far from the curve. */
        CLOSEST(1.0 / 2),
        /** A little nearer to the tangent, so that its mean is that of the curve and errors do not add up in an integral. */
        SAME_MEAN(2.0 / 3);

        /** How far below the chord, as a part of the way to the tangent. */
        private final double lowered;

        Fit(double lowered) {
            this.lowered = lowered;
        }
    }

    /**
     * @param tolerance how far a line may be from the curve, in units of the curve, above zero
     * @param shortest in seconds: a curve that moves faster than can be followed with pieces of this length is not
     */
    public CurveLines(Curve curve, Fit fit, double tolerance, double shortest) {
        this.fit = fit;
        stretches = new Stretches(curve, POLYNOMIAL_SHARE * tolerance, shortest);
        subdivision = new Subdivision(2, shortest);
        allowed = (1 - POLYNOMIAL_SHARE) * tolerance / (fit.lowered * SAGITTA);
        next();
    }

    /** The size of a curve: its largest absolute value, or 1 where its bounds are not known or zero. */
    public static double size(Curve curve) {
        Curve.Bounds bounds = curve.bounds();
        return orOne(Math.max(Math.abs(bounds.low()), Math.abs(bounds.high())));
    }

    /** The range of a curve from its lowest to its highest value, or 1 where its bounds are not known or equal. */
    public static double range(Curve curve) {
        Curve.Bounds bounds = curve.bounds();
        return orOne(bounds.high() - bounds.low());
    }

    private static double orOne(double size) {
        return size > 0 && size < Double.POSITIVE_INFINITY ? size : 1;
    }

    /** Goes on to the line that begins where this one ends. */
    public void next() {
        from = to;
        if (y < 1) {
            goAlongPolynomial();
            return;
        }
        stretches.next();
        if (stretches.isStraight()) {
            to = stretches.to();
            value = stretches.value();
            slope = stretches.slope();
        } else {
            y = -1;
            subdivision.start(stretches.polynomial(), stretches.to() - stretches.from(), allowed);
            goAlongPolynomial();
        }
    }

    private void goAlongPolynomial() {
        CurvePolynomial polynomial = stretches.polynomial();
        double end = subdivision.next();
        double first = polynomial.value(y);
        double last = polynomial.value(end);
        double chord = (first + last) / 2;
        value = first - fit.lowered * (chord - polynomial.value((y + end) / 2));
        double half = (stretches.to() - stretches.from()) / 2;
        to = end < 1 ? stretches.from() + half * (end + 1) : stretches.to();
        slope = (last - first) / (half * (end - y));
        y = end;
    }

    /** Start of the line in seconds. */
    public double from() {
        return from;
    }

    /** End of the line in seconds; infinite for the last. */
    public double to() {
        return to;
    }

    /** The value at the start of the line. */
    public double value() {
        return value;
    }

    /** How fast it changes, per second. */
    public double slope() {
        return slope;
    }
}
