package org.cmusic.model;

/** Two curves joined value by value. */
public record CombinedCurve(Operation operation, Curve left, Curve right) implements Curve {

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
        return new CombinedCurve(operation, left, right);
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
        return operation.apply(left.before(seconds), right.before(seconds));
    }

    @Override
    public double nextKnot(double seconds) {
        return Math.min(left.nextKnot(seconds), right.nextKnot(seconds));
    }

    @Override
    public boolean isLinear(double seconds) {
        if (!left.isLinear(seconds) || !right.isLinear(seconds)) {
            return false;
        }
        return switch (operation) {
            case ADD, SUBTRACT -> true;
            case MULTIPLY -> isFlat(left, seconds) || isFlat(right, seconds);
            case DIVIDE -> isFlat(right, seconds);
            case POWER, MIN, MAX, MODULO -> isFlat(left, seconds) && isFlat(right, seconds);
        };
    }

    private static boolean isFlat(Curve curve, double seconds) {
        if (curve.isConstant()) {
            return true;
        }
        double knot = curve.nextKnot(seconds);
        double later = knot == Double.POSITIVE_INFINITY ? curve.at(seconds + 1) : curve.before(knot);
        return curve.at(seconds) == later;
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
        if (operation == Operation.DIVIDE && b.low() <= 0 && b.high() >= 0) {
            return new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
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
}
