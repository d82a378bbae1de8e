package org.cmusic.model.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
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

    private static final double RADIANS_IN_DEGREE = Math.PI / 180;

    private static final Map<String, Function> BY_LABEL = new HashMap<>();

    static {
        for (Function function : values()) {
            BY_LABEL.put(function.label, function);
        }
    }

    private final String label = name().toLowerCase(Locale.ROOT);
    private final String parameters;
    private final String meaning;

    Function(String parameters, String meaning) {
        this.parameters = parameters;
        this.meaning = meaning;
    }

    /** As scores write it. */
    public String label() {
        return label;
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
        return Optional.ofNullable(BY_LABEL.get(name));
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
        Kind first = Arithmetic.plain(kinds.get(0));
        boolean number = first == Kind.NUMBER;
        return switch (this) {
            case MIN, MAX, MOD -> commonKind(kinds);
            case ABS, INITIAL -> Arithmetic.isQuantity(first) ? Optional.of(first) : Optional.empty();
            case SIN, COS -> number || first == Kind.ANGLE ? Optional.of(Kind.NUMBER) : Optional.empty();
            case AMPLITUDE -> first == Kind.LEVEL ? Optional.of(Kind.NUMBER) : Optional.empty();
            case LINEAR -> number ? Optional.of(Kind.LEVEL) : Optional.empty();
            case FLOOR, CEIL, ROUND, SQRT, LOG2, EXP -> number ? Optional.of(Kind.NUMBER) : Optional.empty();
        };
    }

    private static Optional<Kind> commonKind(List<Kind> kinds) {
        Kind first = Arithmetic.plain(kinds.get(0));
        boolean same = kinds.stream().allMatch(kind -> Arithmetic.plain(kind) == first);
        return same && Arithmetic.isQuantity(first) ? Optional.of(first) : Optional.empty();
    }

    /**
     * The function's value.
     *
     * @throws EvaluationException {@code unit-arithmetic} where it does not take the arguments, {@code no-value} where it
     *     has no value for them
     */
    public Value apply(List<Value> arguments, Origin origin) {
        List<Kind> kinds = arguments.stream().map(Value::kind).toList();
        Kind kind =
                kindOf(kinds).orElseThrow(() -> new EvaluationException("unit-arithmetic", origin, facts(arguments)));
        boolean moves = arguments.stream().anyMatch(argument -> Rate.of(argument) != Rate.INIT);
        if (moves) {
            return new MovingFunction(this, kind, origin).apply(arguments);
        }
        if (arguments.size() > 1) {
            return arguments.stream().skip(1).reduce(arguments.get(0), (a, b) -> join(kind, a, b, origin));
        }
        return this == INITIAL ? arguments.get(0) : ofOne(kind, arguments.get(0), origin);
    }

    private Map<String, Object> facts(List<Value> arguments) {
        Value last = arguments.get(arguments.size() - 1);
        Map<String, Object> facts = new HashMap<>();
        facts.put("operator", label());
        facts.put("left", Coercion.describe(arguments.get(0)));
        facts.put("right", Coercion.describe(last));
        if (arguments.size() == 1) {
            facts.put("variant", "one");
        }
        return facts;
    }

    private Value join(Kind kind, Value a, Value b, Origin origin) {
        if (this == MOD) {
            return modulo(kind, a, b, origin);
        }
        boolean first = Arithmetic.apply(this == MIN ? Operator.LESS_OR_EQUAL : Operator.GREATER_OR_EQUAL, a, b, origin)
                .equals(Value.truth(true));
        return first ? a : b;
    }

    private Value modulo(Kind kind, Value a, Value b, Origin origin) {
        if (a instanceof Value.Span x && b instanceof Value.Span y) {
            if (y.beats().signum() == 0) {
                throw Arithmetic.divisionByZero(origin);
            }
            return new Value.Span(x.beats()
                    .minus(y.beats().times(Math.floor(x.beats().dividedBy(y.beats())))));
        }
        double divisor = ((Value.Quantity) b).amount();
        if (divisor == 0) {
            throw Arithmetic.divisionByZero(origin);
        }
        return known(kind, Operation.MODULO.apply(((Value.Quantity) a).amount(), divisor), origin);
    }

    private Value ofOne(Kind kind, Value argument, Origin origin) {
        if (argument instanceof Value.Span span) {
            return new Value.Span(span.beats().signum() < 0 ? span.beats().negated() : span.beats());
        }
        Value.Quantity quantity = (Value.Quantity) argument;
        boolean angle = quantity.kind() == Kind.ANGLE && (this == SIN || this == COS);
        return known(kind, valueOf(angle ? quantity.amount() * RADIANS_IN_DEGREE : quantity.amount()), origin);
    }

    /** A quantity, if its amount is a number; a level may also be silence. */
    private Value known(Kind kind, double amount, Origin origin) {
        boolean silence = kind == Kind.LEVEL && amount == Double.NEGATIVE_INFINITY;
        if (Double.isFinite(amount) || silence) {
            return new Value.Quantity(kind, amount);
        }
        throw new EvaluationException("no-value", origin, Map.of("name", label()));
    }

    private double valueOf(double x) {
        return switch (this) {
            case ABS -> Math.abs(x);
            case FLOOR -> Math.floor(x);
            case CEIL -> Math.ceil(x);
            case ROUND -> Math.rint(x);
            case SQRT -> Math.sqrt(x);
            case LOG2 -> Units.log2(x);
            case EXP -> StrictMath.exp(x);
            case SIN -> StrictMath.sin(x);
            case COS -> StrictMath.cos(x);
            case LINEAR -> x < 0 ? Double.NaN : Units.decibelsOfAmplitude(x);
            case AMPLITUDE -> Units.amplitudeOfDecibels(x);
            default -> throw new IllegalArgumentException(label() + " takes more than one value");
        };
    }
}
