package org.cmusic.model.expression;

import org.cmusic.model.CombinedCurve;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.ConstantCurve;
import org.cmusic.model.Curve;
import org.cmusic.model.Kind;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.Origin;
import org.cmusic.model.Signal;
import org.cmusic.model.Units;

/** Turns what is known at the start into what moves, so that both can be joined; everything in linear values. */
public final class Lifting {
    private Lifting() {}

    /** The linear value of a quantity: a level as amplitude, an interval as ratio, an angle in cycles. */
    public static double linear(Value.Quantity quantity) {
        return switch (quantity.kind()) {
            case LEVEL -> Units.amplitudeOfDecibels(quantity.amount());
            case INTERVAL -> Units.ratioOfCents(quantity.amount());
            case ANGLE -> quantity.amount() / 360;
            default -> quantity.amount();
        };
    }

    /** The quantity of a kind that has this linear value. */
    static Value.Quantity quantity(Kind kind, double linear) {
        double amount = switch (kind) {
            case LEVEL -> Units.decibelsOfAmplitude(linear);
            case INTERVAL -> Units.centsOfRatio(linear);
            case ANGLE -> linear * 360;
            default -> linear;
        };
        return new Value.Quantity(kind, amount);
    }

    /** The value as a curve; a signal is none. */
    public static Curve curve(Value value) {
        if (value instanceof Value.Moving moving) {
            return moving.curve();
        }
        if (value instanceof Value.Quantity quantity) {
            return Curve.constant(linear(quantity));
        }
        throw new IllegalArgumentException("no curve: " + value.kind().label());
    }

    /** The value as a signal. */
    public static Signal signal(Value value) {
        if (value instanceof Value.Sounding sounding) {
            return sounding.signal();
        }
        Curve curve = curve(value);
        return curve instanceof ConstantCurve constant
                ? new Signal.Constant(constant.value())
                : new Signal.Moving(curve);
    }

    /**
     * Joins two values, at least one of which moves. In linear values levels and intervals add by multiplying, and are
     * scaled by a power.
     */
    static Value join(Kind kind, Operator operator, Value left, Value right) {
        boolean logarithmic = Arithmetic.isLogarithmic(left.kind());
        if (operator == Operator.DIVIDE && logarithmic) {
            return Arithmetic.isLogarithmic(right.kind())
                    ? join(kind, operator, logarithm(left), logarithm(right))
                    : join(kind, Operator.MULTIPLY, left, reciprocal(right));
        }
        if (operator == Operator.MULTIPLY && !logarithmic && Arithmetic.isLogarithmic(right.kind())) {
            return join(kind, operator, right, left);
        }
        Operation operation = operation(operator, logarithmic || Arithmetic.isLogarithmic(right.kind()));
        return Rate.of(left).max(Rate.of(right)) == Rate.CURVE
                ? curves(kind, operation, left, right)
                : signals(kind, operation, left, right);
    }

    private static Operation operation(Operator operator, boolean logarithmic) {
        return switch (operator) {
            case ADD -> logarithmic ? Operation.MULTIPLY : Operation.ADD;
            case SUBTRACT -> logarithmic ? Operation.DIVIDE : Operation.SUBTRACT;
            case MULTIPLY -> logarithmic ? Operation.POWER : Operation.MULTIPLY;
            case DIVIDE -> Operation.DIVIDE;
            default -> Operation.POWER;
        };
    }

    private static Value reciprocal(Value value) {
        return Arithmetic.apply(Operator.DIVIDE, Value.number(1), value, Origin.NONE);
    }

    private static Value logarithm(Value value) {
        if (value instanceof Value.Moving moving) {
            Curve curve = MappedCurve.of(Mapping.LOG2, moving.curve());
            return new Value.Moving(Kind.NUMBER, curve, moving.end(), moving.last());
        }
        if (value instanceof Value.Sounding sounding) {
            return new Value.Sounding(Kind.NUMBER, new Signal.Mapped(Mapping.LOG2, sounding.signal()));
        }
        return Value.number(Units.log2(linear((Value.Quantity) value)));
    }

    private static Value curves(Kind kind, Operation operation, Value left, Value right) {
        Curve joined = CombinedCurve.of(operation, curve(left), curve(right));
        return new Value.Moving(kind, joined, later(end(left), end(right)), later(last(left), last(right)));
    }

    private static Value signals(Kind kind, Operation operation, Value left, Value right) {
        if (operation == Operation.MULTIPLY) {
            if (left instanceof Value.Sounding sound && right instanceof Value.Moving moving) {
                return new Value.Sounding(kind, enveloped(sound.signal(), moving));
            }
            if (right instanceof Value.Sounding sound && left instanceof Value.Moving moving) {
                return new Value.Sounding(kind, enveloped(sound.signal(), moving));
            }
        }
        return new Value.Sounding(kind, new Signal.Joined(operation, signal(left), signal(right)));
    }

    /** A sound scaled by a level, which may move. */
    static Value gain(Value.Sounding sound, Value level) {
        if (level instanceof Value.Moving moving) {
            return new Value.Sounding(sound.kind(), enveloped(sound.signal(), moving));
        }
        Signal scaled = new Signal.Joined(Operation.MULTIPLY, sound.signal(), signal(level));
        return new Value.Sounding(sound.kind(), scaled);
    }

    private static Signal enveloped(Signal sound, Value.Moving envelope) {
        return Double.isNaN(envelope.end())
                ? new Signal.Joined(Operation.MULTIPLY, sound, new Signal.Moving(envelope.curve()))
                : new Signal.Enveloped(sound, envelope.curve(), envelope.end());
    }

    private static double end(Value value) {
        return value instanceof Value.Moving moving ? moving.end() : Double.NaN;
    }

    private static double last(Value value) {
        return value instanceof Value.Moving moving ? moving.last() : Double.NaN;
    }

    static double later(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
    }
}
