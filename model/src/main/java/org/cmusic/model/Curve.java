package org.cmusic.model;

/**
 * A function of the time within one note, in seconds from its start. Values are linear: levels as amplitudes, intervals as
 * frequency ratios, frequencies in hertz, numbers as they are.
 *
 * <p>A curve is smooth but at its knots. Between two knots it is a straight line, or it moves no faster than its
 * {@link #detail} tells, so that whoever samples it knows how finely to look.
 */
public sealed interface Curve
        permits ConstantCurve, SegmentCurve, PeriodicCurve, JitterCurve, CombinedCurve, MappedCurve, StretchedCurve {

    /** The value at {@code seconds} from the start of the note; at a jump, the value after it. */
    double at(double seconds);

    /** The value just before {@code seconds}: differs from {@link #at} at a jump only. */
    default double before(double seconds) {
        return at(seconds);
    }

    /** The first time after {@code seconds} at which the curve bends or jumps; infinite if there is none. */
    double nextKnot(double seconds);

    /** Whether the curve is a straight line from {@code seconds} to the next knot. */
    boolean isLinear(double seconds);

    /**
     * A step, in seconds, over which the curve is well followed by a parabola, valid from {@code seconds} to the next
     * knot; infinite where it is straight.
     */
    double detail(double seconds);

    /** Whether the curve keeps its value from {@code seconds} to the next knot. */
    default boolean isFlat(double seconds) {
        if (isConstant()) {
            return true;
        }
        if (!isLinear(seconds)) {
            return false;
        }
        double knot = nextKnot(seconds);
        double last = knot == Double.POSITIVE_INFINITY ? at(seconds + 1) : before(knot);
        return at(seconds) == last;
    }

    /** The lowest and the highest value that the curve may take: bounds, not always reached. */
    Bounds bounds();

    /** Whether the curve has one value throughout. */
    default boolean isConstant() {
        return this instanceof ConstantCurve;
    }

    /** A curve of one value. */
    static Curve constant(double value) {
        return new ConstantCurve(value);
    }

    /** A closed range of values. */
    record Bounds(double low, double high) {
        /** Of what may take any value. */
        public static final Bounds UNKNOWN = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        /** The bounds of the absolute values. */
        Bounds ofSizes() {
            double largest = Math.max(Math.abs(low), Math.abs(high));
            boolean crossesZero = low < 0 && high > 0;
            return new Bounds(crossesZero ? 0 : Math.min(Math.abs(low), Math.abs(high)), largest);
        }
    }
}
