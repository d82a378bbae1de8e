package org.cmusic.model;

/** A curve whose every value goes through a function. */
public record MappedCurve(Mapping mapping, Curve curve) implements Curve {

    /** A function of one linear value. */
    public enum Mapping {
        ABS,
        FLOOR,
        ROUND,
        SQRT,
        LOG2,
        EXP,
        SIN,
        COS,
        /** Cents to a frequency ratio. */
        CENTS_TO_RATIO,
        /** Decibels to an amplitude. */
        DECIBELS_TO_AMPLITUDE;

        /** The function's value. */
        public double apply(double x) {
            return switch (this) {
                case ABS -> Math.abs(x);
                case FLOOR -> Math.floor(x);
                case ROUND -> Math.rint(x);
                case SQRT -> Math.sqrt(x);
                case LOG2 -> Units.log2(x);
                case EXP -> StrictMath.exp(x);
                case SIN -> StrictMath.sin(x);
                case COS -> StrictMath.cos(x);
                case CENTS_TO_RATIO -> Units.ratioOfCents(x);
                case DECIBELS_TO_AMPLITUDE -> Units.amplitudeOfDecibels(x);
            };
        }
    }

    /** Maps a curve; a constant gives a constant. */
    public static Curve of(Mapping mapping, Curve curve) {
        if (curve instanceof ConstantCurve constant) {
            return Curve.constant(mapping.apply(constant.value()));
        }
        return new MappedCurve(mapping, curve);
    }

    @Override
    public double at(double seconds) {
        return mapping.apply(curve.at(seconds));
    }

    @Override
    public double before(double seconds) {
        return steps() ? at(Math.nextDown(seconds)) : mapping.apply(curve.before(seconds));
    }

    @Override
    public double nextKnot(double seconds) {
        double knot = curve.nextKnot(seconds);
        if (!steps() && mapping != Mapping.ABS || curve.isFlat(seconds)) {
            return knot;
        }
        double step = curve.isLinear(seconds) ? knot - seconds : curve.detail(seconds);
        return BranchKnots.next(this::branch, seconds, knot, step);
    }

    private boolean steps() {
        return mapping == Mapping.FLOOR || mapping == Mapping.ROUND;
    }

    /** Which step, or which side of zero. */
    private double branch(double seconds) {
        return steps() ? at(seconds) : curve.at(seconds) < 0 ? -1 : 1;
    }

    @Override
    public boolean isLinear(double seconds) {
        return switch (mapping) {
            case FLOOR, ROUND -> true;
            case ABS -> curve.isLinear(seconds);
            default -> curve.isFlat(seconds);
        };
    }

    @Override
    public double detail(double seconds) {
        if (isLinear(seconds)) {
            return Double.POSITIVE_INFINITY;
        }
        double span = Math.min(nextKnot(seconds), seconds + 1) - seconds;
        return Math.min(curve.detail(seconds), span / 8);
    }

    @Override
    public Bounds bounds() {
        Bounds inner = curve.bounds();
        return switch (mapping) {
            case SIN, COS -> new Bounds(-1, 1);
            case ABS -> inner.ofSizes();
            default -> new Bounds(mapping.apply(inner.low()), mapping.apply(inner.high()));
        };
    }
}
