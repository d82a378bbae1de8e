package org.cmusic.model.expression;

import java.util.List;
import java.util.Map;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Curve;
import org.cmusic.model.Kind;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.Origin;
import org.cmusic.model.Signal;

/**
 * A function of what moves, point by point. Curves hold linear values: what reckons with the decibels of a level or the
 * cents of an interval goes by way of the logarithm.
 */
final class MovingFunction {
    private static final double RADIANS_IN_CYCLE = 2 * Math.PI;

    private final Function function;
    private final Kind kind;
    private final Origin origin;

    MovingFunction(Function function, Kind kind, Origin origin) {
        this.function = function;
        this.kind = kind;
        this.origin = origin;
    }

    Value apply(List<Value> arguments) {
        return switch (function) {
            case MIN -> joined(Operation.MIN, arguments);
            case MAX -> joined(Operation.MAX, arguments);
            case MOD -> modulo(arguments.get(0), arguments.get(1));
            default -> ofOne(arguments.get(0));
        };
    }

    private Value joined(Operation operation, List<Value> arguments) {
        return arguments.stream().skip(1).reduce(arguments.get(0), (a, b) -> join(operation, a, b));
    }

    private Value join(Operation operation, Value a, Value b) {
        if (Rate.of(a).max(Rate.of(b)) == Rate.SIGNAL) {
            return new Value.Sounding(kind, new Signal.Joined(operation, Lifting.signal(a), Lifting.signal(b)));
        }
        return Lifting.curves(kind, operation, a, b, function.label(), origin);
    }

    private Value modulo(Value a, Value b) {
        return Arithmetic.isLogarithmic(kind)
                ? power(join(Operation.MODULO, Lifting.logarithm(a), Lifting.logarithm(b)))
                : join(Operation.MODULO, a, b);
    }

    /** Two to the power of a value: from the logarithm back to what it is of. */
    private Value power(Value exponent) {
        return join(Operation.POWER, Value.number(2), exponent);
    }

    private Value ofOne(Value argument) {
        boolean angle = argument.kind() == Kind.ANGLE;
        return switch (function) {
            case ABS ->
                Arithmetic.isLogarithmic(kind)
                        ? power(mapped(Mapping.ABS, Lifting.logarithm(argument)))
                        : mapped(Mapping.ABS, argument);
            case FLOOR -> mapped(Mapping.FLOOR, argument);
            case CEIL -> opposite(mapped(Mapping.FLOOR, opposite(argument)));
            case ROUND -> mapped(Mapping.ROUND, argument);
            case SQRT -> mapped(Mapping.SQRT, argument);
            case LOG2 -> mapped(Mapping.LOG2, argument);
            case EXP -> mapped(Mapping.EXP, argument);
            case SIN -> mapped(Mapping.SIN, angle ? inRadians(argument) : argument);
            case COS -> mapped(Mapping.COS, angle ? inRadians(argument) : argument);
            case LINEAR, AMPLITUDE -> sameLinear(argument);
            case INITIAL -> initial(argument);
            default -> throw new IllegalArgumentException(function.label() + " takes more than one value");
        };
    }

    /** A curve as it is when the note starts; a signal is not known then. */
    private Value initial(Value argument) {
        if (argument instanceof Value.Moving moving) {
            return Lifting.quantity(kind, moving.curve().at(0));
        }
        throw new EvaluationException("not-init", origin, Map.of("name", function.label()));
    }

    private Value opposite(Value value) {
        return join(Operation.MULTIPLY, Value.number(-1), value);
    }

    private Value inRadians(Value cycles) {
        return join(Operation.MULTIPLY, Value.number(RADIANS_IN_CYCLE), cycles);
    }

    private Value mapped(Mapping mapping, Value value) {
        if (value instanceof Value.Sounding sounding) {
            return new Value.Sounding(kind, new Signal.Mapped(mapping, sounding.signal()));
        }
        Value.Moving moving = (Value.Moving) value;
        Curve curve = MappedCurve.of(mapping, moving.curve());
        return Lifting.checked(new Value.Moving(kind, curve, moving.end(), moving.last()), function.label(), origin);
    }

    /** A level and its amplitude have the same linear value; only what is below zero is no level. */
    private Value sameLinear(Value argument) {
        if (argument instanceof Value.Sounding sounding) {
            return new Value.Sounding(kind, sounding.signal());
        }
        Value.Moving moving = (Value.Moving) argument;
        if (function == Function.LINEAR && moving.curve().bounds().low() < 0) {
            throw new EvaluationException("no-value", origin, Map.of("name", function.label()));
        }
        return new Value.Moving(kind, moving.curve(), moving.end(), moving.last());
    }
}
