package org.cmusic.engine.curve;

import org.cmusic.model.Curve;

/**
 * A curve of frequency as a run of straight lines in time, from 0 on, with the phase at the start of each. The integral
 * over each line is that of the curve, so that the phase is exact where lines meet and nowhere leaves the true one by more
 * than a tolerance.
 */
public final class FrequencyLines {
    /** The greatest deviation of the phase within a line, in cycles: -120 dB of the sine. */
    public static final double PHASE_TOLERANCE = 1.6e-7;

    /** A parabola leaves the line of equal integral and ends by f'' h^3 / (72 sqrt 3) cycles. */
    private static final double DEVIATION = 1 / 124.70765814495917;
    /** How far a polynomial may be from the curve, in hertz and of its greatest value. */
    private static final double POLYNOMIAL_HERTZ = 1e-9;

    private static final double POLYNOMIAL_SHARE = 1e-13;
    /** Third derivatives and rounding take a little of the tolerance. */
    private static final double MARGIN = 0.9;

    private final Stretches stretches;
    private final Subdivision subdivision;
    private double y = 1;
    private double cyclesAtStretch;
    private double from;
    private double to;
    private double phase;
    private double frequency;
    private double slope;

    /**
     * @param phase cycles at time 0
     * @param shortest in seconds: a curve that moves faster than can be followed with pieces of this length is not
     */
    public FrequencyLines(Curve curve, double phase, double shortest) {
        double tolerance = Math.max(POLYNOMIAL_HERTZ, POLYNOMIAL_SHARE * CurveLines.size(curve));
        stretches = new Stretches(curve, tolerance, shortest);
        subdivision = new Subdivision(3, shortest);
        cyclesAtStretch = fraction(phase);
        startStretch();
    }

    private static double fraction(double cycles) {
        return cycles - Math.floor(cycles);
    }

    /** Goes on to the line that begins where this one ends. */
    public void next() {
        from = to;
        if (y < 1) {
            goAlongPolynomial();
            return;
        }
        double span = stretches.to() - stretches.from();
        double mean = stretches.isStraight()
                ? stretches.value() + stretches.slope() * span / 2
                : stretches.polynomial().mean();
        cyclesAtStretch = fraction(cyclesAtStretch + mean * span);
        startStretch();
    }

    private void startStretch() {
        stretches.next();
        if (stretches.isStraight()) {
            to = stretches.to();
            phase = cyclesAtStretch;
            frequency = stretches.value();
            slope = stretches.slope();
        } else {
            y = -1;
            double seconds = stretches.to() - stretches.from();
            subdivision.start(stretches.polynomial(), seconds, MARGIN * PHASE_TOLERANCE / DEVIATION / (seconds / 2));
            goAlongPolynomial();
        }
    }

    private void goAlongPolynomial() {
        CurvePolynomial polynomial = stretches.polynomial();
        double end = subdivision.next();
        double half = (stretches.to() - stretches.from()) / 2;
        double integral = polynomial.integral(y);
        double width = end - y;
        double mean = (polynomial.integral(end) - integral) / width;
        double rise = polynomial.value(end) - polynomial.value(y);
        phase = fraction(cyclesAtStretch + half * integral);
        frequency = mean - rise / 2;
        slope = rise / (half * width);
        to = end < 1 ? stretches.from() + half * (end + 1) : stretches.to();
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

    /** The phase at the start of the line, in cycles from 0 to 1. */
    public double phase() {
        return phase;
    }

    /** The frequency at the start of the line, in hertz. */
    public double frequency() {
        return frequency;
    }

    /** How fast it changes, in hertz a second. */
    public double slope() {
        return slope;
    }
}
