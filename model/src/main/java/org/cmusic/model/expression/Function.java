package org.cmusic.model.expression;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.cmusic.model.CombinedCurve;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Kind;
import org.cmusic.model.MappedCurve;
import org.cmusic.model.MappedCurve.Mapping;
import org.cmusic.model.Origin;
import org.cmusic.model.Signal;
import org.cmusic.model.Units;

/** The functions of the language that are no unit generators. Their kinds follow from their arguments. */
public enum Function {
    ABS("x", "the value without its sign"),
    MIN("a, b, …", "the least of values of one kind"),
    MAX("a, b, …", "the greatest of values of one kind"),
    MOD("a, b", "what is left of `a` after whole multiples of `b`; never negative for a positive `b`"),
    FLOOR("x", "the next lower whole number"),
    CEIL("x", "the next higher whole number"),
    ROUND("x", "the nearest whole number, halves to the even one"),
    SQRT("x", "the square root"),
    LOG2("x", "the logarithm to base 2"),
    EXP("x", "e to the power of `x`"),
    SIN("x", "the sine of an angle, or of a number in radians"),
    COS("x", "the cosine of an angle, or of a number in radians"),
    LINEAR("x", "the level of a linear amplitude: `linear(0.5)` is -6.02dB"),
    AMPLITUDE("x", "the linear amplitude of a level"),
    INITIAL("x", "what moves, such as a gliding pitch, as it is when the note starts");

    private final String parameters;
    private final String meaning;

    Function(String parameters, String meaning) {
        this.parameters = parameters;
        this.meaning = meaning;
    }

    /** As scores write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its arguments, for the lists. */
    public String parameters() {
        return parameters;
    }

    /** One phrase on what it gives. */
    public String meaning() {
        return meaning;
    }

    /** The function that scores call {@code name}. */
    public static Optional<Function> of(String name) {
        for (Function function : values()) {
            if (function.label().equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }

    /** The fewest arguments it takes. */
    public int leastArguments() {
        return this == MIN || this == MAX || this == MOD ? 2 : 1;
    }

    /** The most arguments it takes. */
    public int mostArguments() {
        return this == MIN || this == MAX ? 100 : leastArguments();
    }

    /** The kind of its value for arguments of these kinds; empty where it does not take them. */
    public Optional<Kind> kindOf(List<Kind> kinds) {
        Kind first = kinds.get(0);
        boolean number = first == Kind.NUMBER || first == Kind.POSITION || first == Kind.SIGNAL;
        return switch (this) {
            case MIN, MAX, MOD -> commonKind(kinds);
            case ABS, INITIAL -> isAdditive(first) ? Optional.of(first) : Optional.empty();
            case SIN, COS -> number || first == Kind.ANGLE ? Optional.of(Kind.NUMBER) : Optional.empty();
            case AMPLITUDE -> first == Kind.LEVEL ? Optional.of(Kind.NUMBER) : Optional.empty();
            case LINEAR -> number ? Optional.of(Kind.LEVEL) : Optional.empty();
            case FLOOR, CEIL, ROUND, SQRT, LOG2, EXP -> number ? Optional.of(Kind.NUMBER) : Optional.empty();
        };
    }

    private static boolean isAdditive(Kind kind) {
        return switch (kind) {
            case NUMBER, FREQUENCY, LEVEL, TIME, BEATS, INTERVAL, ANGLE, POSITION, TEMPO, SIGNAL -> true;
            default -> false;
        };
    }

    private static Optional<Kind> commonKind(List<Kind> kinds) {
        Kind first = kinds.get(0);
        boolean same = kinds.stream().allMatch(kind -> kind == first) && isAdditive(first);
        return same ? Optional.of(first) : Optional.empty();
    }

    /**
     * The function's value.
     *
     * @throws EvaluationException {@code unit-mismatch} where it does not take the arguments, {@code out-of-range} where
     *     it has no value for them
     */
    public Value apply(List<Value> arguments, Origin origin) {
        List<Kind> kinds = arguments.stream().map(Value::kind).toList();
        Kind kind =
                kindOf(kinds).orElseThrow(() -> new EvaluationException("unit-arithmetic", origin, facts(arguments)));
        Rate rate = arguments.stream().map(Rate::of).reduce(Rate.INIT, Rate::max);
        if (arguments.size() > 1) {
            return arguments.stream().skip(1).reduce(arguments.get(0), (a, b) -> join(kind, a, b, origin));
        }
        Value argument = arguments.get(0);
        return switch (rate) {
            case INIT -> this == INITIAL ? argument : ofOne(kind, argument, origin);
            case CURVE -> ofCurve(kind, (Value.Moving) argument, origin);
            case SIGNAL -> ofSignal(kind, (Value.Sounding) argument, origin);
        };
    }

    private Map<String, Object> facts(List<Value> arguments) {
        Value last = arguments.get(arguments.size() - 1);
        return Map.of(
                "operator", label(), "left", Coercion.describe(arguments.get(0)), "right", Coercion.describe(last));
    }

    private Value join(Kind kind, Value a, Value b, Origin origin) {
        Rate rate = Rate.of(a).max(Rate.of(b));
        Operation operation = this == MIN ? Operation.MIN : this == MAX ? Operation.MAX : Operation.MODULO;
        if (rate == Rate.SIGNAL) {
            return new Value.Sounding(kind, new Signal.Joined(operation, Lifting.signal(a), Lifting.signal(b)));
        }
        if (rate == Rate.CURVE) {
            return new Value.Moving(
                    kind, CombinedCurve.of(operation, Lifting.curve(a), Lifting.curve(b)), Double.NaN, Double.NaN);
        }
        if (this == MOD) {
            return modulo(kind, a, b, origin);
        }
        boolean first = Arithmetic.apply(this == MIN ? Operator.LESS_OR_EQUAL : Operator.GREATER_OR_EQUAL, a, b, origin)
                .equals(Value.truth(true));
        return first ? a : b;
    }

    private static Value modulo(Kind kind, Value a, Value b, Origin origin) {
        if (a instanceof Value.Span x && b instanceof Value.Span y) {
            if (y.beats().signum() == 0) {
                throw new EvaluationException("no-value", origin, Map.of("name", "mod"));
            }
            return new Value.Span(x.beats()
                    .minus(y.beats().times(Math.floor(x.beats().dividedBy(y.beats())))));
        }
        double result = Operation.MODULO.apply(((Value.Quantity) a).amount(), ((Value.Quantity) b).amount());
        return new Value.Quantity(kind, result);
    }

    private Value ofOne(Kind kind, Value argument, Origin origin) {
        if (argument instanceof Value.Span span) {
            return new Value.Span(span.beats().signum() < 0 ? span.beats().negated() : span.beats());
        }
        Value.Quantity quantity = (Value.Quantity) argument;
        double x = quantity.amount();
        if ((this == SIN || this == COS) && quantity.kind() == Kind.ANGLE) {
            x = Math.toRadians(x);
        }
        return new Value.Quantity(
                kind,
                valueOf(x).orElseThrow(() -> new EvaluationException("no-value", origin, Map.of("name", label()))));
    }

    private OptionalDouble valueOf(double x) {
        DoubleUnaryOperator operator = switch (this) {
            case ABS -> Math::abs;
            case FLOOR -> Math::floor;
            case CEIL -> Math::ceil;
            case ROUND -> Math::rint;
            case SQRT -> StrictMath::sqrt;
            case LOG2 -> Units::log2;
            case EXP -> StrictMath::exp;
            case SIN -> StrictMath::sin;
            case COS -> StrictMath::cos;
            case LINEAR -> Function::decibels;
            default -> Units::amplitudeOfDecibels;
        };
        double value = operator.applyAsDouble(x);
        boolean defined = !Double.isNaN(value) && (this != LOG2 || x > 0);
        return defined ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static double decibels(double amplitude) {
        return amplitude < 0 ? Double.NaN : Units.decibelsOfAmplitude(amplitude);
    }

    private Value ofCurve(Kind kind, Value.Moving moving, Origin origin) {
        if (this == LINEAR || this == AMPLITUDE) {
            return new Value.Moving(kind, moving.curve(), moving.end(), moving.last());
        }
        if (this == INITIAL) {
            return Lifting.quantity(kind, moving.curve().at(0));
        }
        Mapping mapping = mapping(origin);
        return new Value.Moving(kind, MappedCurve.of(mapping, moving.curve()), moving.end(), moving.last());
    }

    private Value ofSignal(Kind kind, Value.Sounding sounding, Origin origin) {
        if (this == LINEAR || this == AMPLITUDE) {
            return new Value.Sounding(kind, sounding.signal());
        }
        return new Value.Sounding(kind, new Signal.Mapped(mapping(origin), sounding.signal()));
    }

    private Mapping mapping(Origin origin) {
        return switch (this) {
            case ABS -> Mapping.ABS;
            case FLOOR -> Mapping.FLOOR;
            case ROUND -> Mapping.ROUND;
            case SQRT -> Mapping.SQRT;
            case LOG2 -> Mapping.LOG2;
            case EXP -> Mapping.EXP;
            case SIN -> Mapping.SIN;
            case COS -> Mapping.COS;
            default -> throw new EvaluationException("not-init", origin, Map.of("name", label()));
        };
    }
}
