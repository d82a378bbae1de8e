package org.cmusic.model.expression;

import java.util.Map;
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
    private static final double DEGREES = 360;

    /** So that the product of two, and the way between two, are numbers too. */
    private static final double LARGEST = 1e150;

    private Lifting() {}

    /**
     * The linear value of a quantity: a level as amplitude, an interval as ratio, an angle in cycles.
     *
     * @throws EvaluationException {@code no-value} for a level or interval whose linear value no number can hold
     */
    public static double linear(Value.Quantity quantity) {
        return linear(quantity.kind(), quantity.amount());
    }

    /** The linear value of an amount of some kind, as that of a quantity. */
    static double linear(Kind kind, double amount) {
        double linear = switch (kind) {
            case LEVEL -> Units.amplitudeOfDecibels(amount);
            case INTERVAL -> Units.ratioOfCents(amount);
            case ANGLE -> amount / DEGREES;
            default -> amount;
        };
        if (!(Math.abs(linear) <= LARGEST)) {
            throw beyond(kind.label(), Origin.NONE);
        }
        return linear;
    }

    private static EvaluationException beyond(String name, Origin origin) {
        return new EvaluationException("no-value", origin, Map.of("name", name, "variant", "beyond"));
    }

    /** The quantity of a kind that has this linear value. */
    static Value.Quantity quantity(Kind kind, double linear) {
        double amount = switch (kind) {
            case LEVEL -> Units.decibelsOfAmplitude(linear);
            case INTERVAL -> Units.centsOfRatio(linear);
            case ANGLE -> linear * DEGREES;
            default -> linear;
        };
        return new Value.Quantity(kind, amount);
    }

    /**
     * The value as a curve; a signal is none.
     *
     * @throws EvaluationException {@code not-init} for what cannot move, such as beats
     */
    public static Curve curve(Value value) {
        if (value instanceof Value.Moving moving) {
            return moving.curve();
        }
        if (value instanceof Value.Quantity quantity) {
            return Curve.constant(linear(quantity));
        }
        throw new EvaluationException(
                "not-init", Origin.NONE, Map.of("name", value.kind().label()));
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
     *
     * @throws EvaluationException {@code no-value} where a curve would pass through what is no number
     */
    static Value join(Kind kind, Operator operator, Value left, Value right, Origin origin) {
        boolean logarithmic = Arithmetic.isLogarithmic(left.kind());
        if (operator == Operator.DIVIDE && logarithmic) {
            return Arithmetic.isLogarithmic(right.kind())
                    ? join(kind, operator, logarithm(left), logarithm(right), origin)
                    : join(kind, Operator.MULTIPLY, left, reciprocal(right, origin), origin);
        }
        if (operator == Operator.MULTIPLY && !logarithmic && Arithmetic.isLogarithmic(right.kind())) {
            return join(kind, operator, right, left, origin);
        }
        Operation operation = operation(operator, logarithmic || Arithmetic.isLogarithmic(right.kind()));
        return Rate.of(left).max(Rate.of(right)) == Rate.CURVE
                ? curves(kind, operation, left, right, operator.symbol(), origin)
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

    private static Value reciprocal(Value value, Origin origin) {
        return Arithmetic.apply(Operator.DIVIDE, Value.number(1), value, origin);
    }

    /** The logarithm to base 2 of the linear value: a number that a level or interval is proportional to. */
    static Value logarithm(Value value) {
        if (value instanceof Value.Moving moving) {
            Curve curve = MappedCurve.of(Mapping.LOG2, moving.curve());
            return new Value.Moving(Kind.NUMBER, curve, moving.end(), moving.last());
        }
        if (value instanceof Value.Sounding sounding) {
            return new Value.Sounding(Kind.NUMBER, new Signal.Mapped(Mapping.LOG2, sounding.signal()));
        }
        return Value.number(Units.log2(linear((Value.Quantity) value)));
    }

    /**
     * Two curves joined value by value.
     *
     * @param name what joins them, for the message
     * @throws EvaluationException {@code no-value} where the result may be no number
     */
    static Value.Moving curves(Kind kind, Operation operation, Value left, Value right, String name, Origin origin) {
        Curve joined = CombinedCurve.of(operation, curve(left), curve(right));
        return checked(
                new Value.Moving(kind, joined, later(end(left), end(right)), later(last(left), last(right))),
                name,
                origin);
    }

    /**
     * The same curve, if all its values are numbers and it is not made of too many parts.
     *
     * @throws EvaluationException {@code no-value} or {@code limit-exceeded}
     */
    static Value.Moving checked(Value.Moving moving, String name, Origin origin) {
        CurveSize.check(moving.curve(), origin);
        Curve.Bounds bounds = moving.curve().bounds();
        if (Double.isFinite(bounds.low()) && Double.isFinite(bounds.high())) {
            return moving;
        }
        String variant = name.equals(Operator.DIVIDE.symbol()) ? "zero" : "curve";
        throw new EvaluationException("no-value", origin, Map.of("name", name, "variant", variant));
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
                : new Signal.Enveloped(sound, Envelopes.within(envelope), envelope.end());
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
