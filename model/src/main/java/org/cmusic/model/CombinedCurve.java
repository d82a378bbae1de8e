package org.cmusic.model;

/** Two curves joined value by value. */
public record CombinedCurve(Operation operation, Curve left, Curve right) implements Curve {

    /** Factors nearer to zero, or farther than its inverse, might lose digits of tiny or huge values. */
    private static final double LEAST_FACTOR = 1e-30;

    /** How two linear values are joined. */
    public enum Operation {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        POWER,
        MIN,
        MAX,
        MODULO;

        /** The operation on two values. */
        public double apply(double a, double b) {
            return switch (this) {
                case ADD -> a + b;
                case SUBTRACT -> a - b;
                case MULTIPLY -> a * b;
                case DIVIDE -> a / b;
                case POWER -> StrictMath.pow(a, b);
                case MIN -> Math.min(a, b);
                case MAX -> Math.max(a, b);
                case MODULO -> a - b * Math.floor(a / b);
            };
        }
    }

    /** Joins two curves; two constants make a constant. */
    public static Curve of(Operation operation, Curve left, Curve right) {
        if (left instanceof ConstantCurve a && right instanceof ConstantCurve b) {
            return Curve.constant(operation.apply(a.value(), b.value()));
        }
        if (operation == Operation.MULTIPLY && left instanceof ConstantCurve a && a.value() == 1) {
            return right;
        }
        if (operation == Operation.MULTIPLY && right instanceof ConstantCurve b && b.value() == 1) {
            return left;
        }
        if (operation == Operation.MULTIPLY && left instanceof ConstantCurve a && right instanceof SegmentCurve b) {
            return scaled(b, a.value(), left, right);
        }
        if (operation == Operation.MULTIPLY && left instanceof SegmentCurve a && right instanceof ConstantCurve b) {
            return scaled(a, b.value(), left, right);
        }
        return new CombinedCurve(operation, left, right);
    }

    /** Breakpoints times a number are breakpoints, so long as no value leaves the range of numbers. */
    private static Curve scaled(SegmentCurve curve, double factor, Curve left, Curve right) {
        boolean plain = Math.abs(factor) > LEAST_FACTOR && Math.abs(factor) < 1 / LEAST_FACTOR;
        return plain ? curve.times(factor) : new CombinedCurve(Operation.MULTIPLY, left, right);
    }

    /** The product of two curves. */
    public static Curve product(Curve left, Curve right) {
        return of(Operation.MULTIPLY, left, right);
    }

    @Override
    public double at(double seconds) {
        return operation.apply(left.at(seconds), right.at(seconds));
    }

    @Override
    public double before(double seconds) {
        if (operation == Operation.MODULO) {
            return at(Math.nextDown(seconds));
        }
        return operation.apply(left.before(seconds), right.before(seconds));
    }

    @Override
    public double nextKnot(double seconds) {
        double knot = Math.min(left.nextKnot(seconds), right.nextKnot(seconds));
        boolean branches = operation == Operation.MIN || operation == Operation.MAX || operation == Operation.MODULO;
        if (!branches || (left.isFlat(seconds) && right.isFlat(seconds))) {
            return knot;
        }
        boolean straight = left.isLinear(seconds) && right.isLinear(seconds);
        double step = straight ? knot - seconds : Math.min(left.detail(seconds), right.detail(seconds));
        return BranchKnots.next(this::branch, seconds, knot, step);
    }

    /** Which of the two is the higher, or how often the right one goes into the left one. */
    private double branch(double seconds) {
        double a = left.at(seconds);
        double b = right.at(seconds);
        return operation == Operation.MODULO ? Math.floor(a / b) : a < b ? 0 : 1;
    }

    @Override
    public boolean isLinear(double seconds) {
        if (!left.isLinear(seconds) || !right.isLinear(seconds)) {
            return false;
        }
        return switch (operation) {
            case ADD, SUBTRACT, MIN, MAX -> true;
            case MULTIPLY -> left.isFlat(seconds) || right.isFlat(seconds);
            case DIVIDE, MODULO -> right.isFlat(seconds);
            case POWER -> left.isFlat(seconds) && right.isFlat(seconds);
        };
    }

    @Override
    public double detail(double seconds) {
        if (isLinear(seconds)) {
            return Double.POSITIVE_INFINITY;
        }
        double finest = Math.min(left.detail(seconds), right.detail(seconds));
        double span = Math.min(nextKnot(seconds), seconds + 1) - seconds;
        return Math.min(finest, span / 8);
    }

    @Override
    public Bounds bounds() {
        Bounds a = left.bounds();
        Bounds b = right.bounds();
        return switch (operation) {
            case MODULO -> new Bounds(Math.min(0, b.low()), Math.max(0, b.high()));
            case DIVIDE -> b.low() <= 0 && b.high() >= 0 ? Bounds.UNKNOWN : ofCorners(a, b);
            case POWER -> a.low() < 0 ? ofPowers(a, b) : ofCorners(a, b);
            default -> ofCorners(a, b);
        };
    }

    private Bounds ofCorners(Bounds a, Bounds b) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double x : new double[] {a.low(), a.high()}) {
            for (double y : new double[] {b.low(), b.high()}) {
                double value = operation.apply(x, y);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return new Bounds(low, high);
    }

    /**
     * Of powers of a base that may be negative. A known even power has the bounds of the base's size; else any sign, and
     * any size up to that of the largest or the smallest base.
     */
    private Bounds ofPowers(Bounds base, Bounds exponent) {
        boolean even = exponent.low() == exponent.high() && exponent.low() % 2 == 0;
        if (even) {
            return ofCorners(base.ofSizes(), exponent);
        }
        double largest = ofCorners(base.ofSizes(), exponent).high();
        return new Bounds(-largest, largest);
    }
}
