package org.cmusic.model.expression;

import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Units;

/**
 * The rules of arithmetic between kinds. A level adds in decibels and is scaled by a number; a frequency moves by an
 * interval; what moves lifts the other side, point by point.
 */
public final class Arithmetic {
    private Arithmetic() {}

    /** The kind of {@code left operator right}; empty where the two do not go together. */
    public static Optional<Kind> kindOf(Operator operator, Kind left, Kind right) {
        Kind a = plain(left);
        Kind b = plain(right);
        if (operator.isComparison()) {
            boolean ordered = isQuantity(a) && a == b;
            boolean same = a == b && (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL);
            return ordered || same ? Optional.of(Kind.TRUTH) : Optional.empty();
        }
        if (!isQuantity(a) || !isQuantity(b)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (operator) {
                    case ADD, SUBTRACT -> sum(a, b, operator);
                    case MULTIPLY -> product(a, b);
                    case DIVIDE -> quotient(a, b);
                    case POWER -> a == Kind.NUMBER && b == Kind.NUMBER ? Kind.NUMBER : null;
                    default -> null;
                });
    }

    /** A position reckons as a number, a sound's samples are numbers. */
    static Kind plain(Kind kind) {
        return kind == Kind.POSITION || kind == Kind.SIGNAL ? Kind.NUMBER : kind;
    }

    /** Whether a kind can be reckoned with. */
    static boolean isQuantity(Kind kind) {
        return switch (kind) {
            case NUMBER, FREQUENCY, LEVEL, TIME, BEATS, INTERVAL, ANGLE, TEMPO -> true;
            default -> false;
        };
    }

    private static Kind sum(Kind a, Kind b, Operator operator) {
        if (a == b) {
            return a;
        }
        if (a == Kind.FREQUENCY && b == Kind.INTERVAL) {
            return Kind.FREQUENCY;
        }
        return operator == Operator.ADD && a == Kind.INTERVAL && b == Kind.FREQUENCY ? Kind.FREQUENCY : null;
    }

    private static Kind product(Kind a, Kind b) {
        if (a == Kind.NUMBER) {
            return b;
        }
        if (b == Kind.NUMBER) {
            return a;
        }
        boolean cycles = a == Kind.FREQUENCY && b == Kind.TIME || a == Kind.TIME && b == Kind.FREQUENCY;
        return cycles ? Kind.NUMBER : null;
    }

    private static Kind quotient(Kind a, Kind b) {
        if (b == Kind.NUMBER) {
            return a;
        }
        if (a == b) {
            return Kind.NUMBER;
        }
        if (a != Kind.NUMBER) {
            return null;
        }
        return b == Kind.TIME ? Kind.FREQUENCY : b == Kind.FREQUENCY ? Kind.TIME : null;
    }

    /**
     * The value of {@code left operator right}.
     *
     * @throws EvaluationException {@code unit-arithmetic} where the kinds do not go together, {@code not-init} where
     *     something that moves is compared
     */
    public static Value apply(Operator operator, Value left, Value right, Origin origin) {
        if (left instanceof Value.Quantity a && right instanceof Value.Quantity b && a.kind() == b.kind()) {
            Optional<Value> quick = sameKind(operator, a, b, origin);
            if (quick.isPresent()) {
                return quick.get();
            }
        }
        if (isGain(operator, left, right)) {
            return Lifting.gain((Value.Sounding) left, right);
        }
        if (isGain(operator, right, left)) {
            return Lifting.gain((Value.Sounding) right, left);
        }
        Kind kind = kindOf(operator, left.kind(), right.kind())
                .orElseThrow(() -> new EvaluationException(
                        "unit-arithmetic",
                        origin,
                        Map.of(
                                "operator",
                                operator.symbol(),
                                "left",
                                Coercion.describe(left),
                                "right",
                                Coercion.describe(right))));
        Rate rate = Rate.of(left).max(Rate.of(right));
        if (operator.isComparison()) {
            if (rate != Rate.INIT) {
                throw new EvaluationException("not-init", origin, Map.of("name", operator.symbol()));
            }
            return Value.truth(compare(operator, left, right));
        }
        return rate == Rate.INIT
                ? ofQuantities(operator, kind, left, right, origin)
                : Lifting.join(kind, operator, left, right, origin);
    }

    /** A sound times a level, which scales it: the one product of a signal that is not point by point in the kind. */
    private static boolean isGain(Operator operator, Value sound, Value level) {
        return operator == Operator.MULTIPLY
                && sound instanceof Value.Sounding sounding
                && plain(sounding.kind()) == Kind.NUMBER
                && level.kind() == Kind.LEVEL;
    }

    private static Optional<Value> sameKind(Operator operator, Value.Quantity a, Value.Quantity b, Origin origin) {
        if (operator == Operator.ADD && isQuantity(plain(a.kind()))) {
            return Optional.of(known(plain(a.kind()), add(a.amount(), b.amount()), operator, origin));
        }
        if (a.kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        return switch (operator) {
            case SUBTRACT -> Optional.of(known(Kind.NUMBER, a.amount() - b.amount(), operator, origin));
            case MULTIPLY -> Optional.of(known(Kind.NUMBER, a.amount() * b.amount(), operator, origin));
            case DIVIDE -> Optional.of(known(Kind.NUMBER, divided(a.amount(), b.amount(), origin), operator, origin));
            default -> Optional.empty();
        };
    }

    private static double divided(double a, double b, Origin origin) {
        if (b == 0) {
            throw divisionByZero(origin);
        }
        return a / b;
    }

    static EvaluationException divisionByZero(Origin origin) {
        return new EvaluationException("no-value", origin, Map.of("name", "/", "variant", "zero"));
    }

    /** A quantity, if its amount is a number; a level may also be silence. */
    private static Value.Quantity known(Kind kind, double amount, Operator operator, Origin origin) {
        if (Double.isFinite(amount) || kind == Kind.LEVEL && amount == Double.NEGATIVE_INFINITY) {
            return new Value.Quantity(kind, amount);
        }
        throw new EvaluationException("no-value", origin, Map.of("name", operator.symbol(), "variant", "beyond"));
    }

    /** Silence plus anything is silence. */
    private static double add(double a, double b) {
        return a == Double.NEGATIVE_INFINITY || b == Double.NEGATIVE_INFINITY ? Double.NEGATIVE_INFINITY : a + b;
    }

    private static Value ofQuantities(Operator operator, Kind kind, Value left, Value right, Origin origin) {
        if (left instanceof Value.Span || right instanceof Value.Span) {
            return ofBeats(operator, left, right, origin);
        }
        double a = amount(left);
        double b = amount(right);
        Kind first = plain(left.kind());
        Kind second = plain(right.kind());
        double result = switch (operator) {
            case ADD -> first == second ? add(a, b) : first == Kind.FREQUENCY ? shifted(a, b) : shifted(b, a);
            case SUBTRACT -> first != second ? shifted(a, -b) : a == Double.NEGATIVE_INFINITY ? a : a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> divided(a, b, origin);
            default -> StrictMath.pow(a, b);
        };
        return known(kind, result, operator, origin);
    }

    private static double shifted(double hertz, double cents) {
        return hertz * Units.ratioOfCents(cents);
    }

    private static Value ofBeats(Operator operator, Value left, Value right, Origin origin) {
        if (left instanceof Value.Span a && right instanceof Value.Span b) {
            return switch (operator) {
                case ADD -> new Value.Span(a.beats().plus(b.beats()));
                case SUBTRACT -> new Value.Span(a.beats().minus(b.beats()));
                default -> {
                    if (b.beats().signum() == 0) {
                        throw divisionByZero(origin);
                    }
                    yield Value.number(a.beats().dividedBy(b.beats()));
                }
            };
        }
        Beats beats = left instanceof Value.Span a ? a.beats() : ((Value.Span) right).beats();
        double factor = left instanceof Value.Span ? amount(right) : amount(left);
        if (operator == Operator.DIVIDE && factor == 0) {
            throw divisionByZero(origin);
        }
        if (operator == Operator.DIVIDE && Double.isInfinite(1 / factor)) {
            throw new EvaluationException("no-value", origin, Map.of("name", "/", "variant", "beyond"));
        }
        if (operator != Operator.DIVIDE) {
            return new Value.Span(beats.times(factor));
        }
        // Dividing by a whole number stays exact: 1b / 3 is a third.
        boolean whole = factor == Math.rint(factor) && Math.abs(factor) < 1e9 && factor != 0;
        return new Value.Span(whole ? beats.times(1, (long) factor) : beats.times(1 / factor));
    }

    private static boolean compare(Operator operator, Value left, Value right) {
        if (operator == Operator.EQUAL) {
            return left.equals(right) || isQuantity(plain(left.kind())) && order(left, right) == 0;
        }
        if (operator == Operator.NOT_EQUAL) {
            return !compare(Operator.EQUAL, left, right);
        }
        int order = order(left, right);
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static int order(Value left, Value right) {
        if (left instanceof Value.Span a && right instanceof Value.Span b) {
            return a.beats().compareTo(b.beats());
        }
        return Double.compare(amount(left) + 0.0, amount(right) + 0.0);
    }

    private static double amount(Value value) {
        return ((Value.Quantity) value).amount();
    }

    static boolean isLogarithmic(Kind kind) {
        return kind == Kind.LEVEL || kind == Kind.INTERVAL;
    }

    /** The opposite of a value: {@code -x}. */
    public static Value negate(Value value, Origin origin) {
        if (value instanceof Value.Quantity quantity && isQuantity(plain(quantity.kind()))) {
            return known(quantity.kind(), -quantity.amount(), Operator.SUBTRACT, origin);
        }
        if (value instanceof Value.Span span) {
            return new Value.Span(span.beats().negated());
        }
        return apply(Operator.MULTIPLY, Value.number(-1), value, origin);
    }
}
