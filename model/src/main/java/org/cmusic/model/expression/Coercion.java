package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;

/** Takes a value for what a place in a score asks for, or says why it will not do. */
public final class Coercion {
    private Coercion() {}

    /**
     * The value as one of kind {@code kind}: a number may stand for a position or a signal, beats for a time where a note is at hand.
     *
     * @param what the name of the field or parameter, for the message
     * @throws EvaluationException {@code unit-mismatch}
     */
    public static Value to(Kind kind, Value value, Scope scope, String what, Origin origin) {
        if (value.kind() == kind) {
            return value;
        }
        if (kind == Kind.POSITION && value.kind() == Kind.NUMBER) {
            return value instanceof Value.Quantity quantity ? new Value.Quantity(kind, quantity.amount()) : value;
        }
        if (kind == Kind.NUMBER && value.kind() == Kind.POSITION) {
            return value instanceof Value.Quantity quantity ? Value.number(quantity.amount()) : value;
        }
        if (kind == Kind.TIME && value instanceof Value.Span span) {
            return new Value.Quantity(Kind.TIME, scope.moment().seconds(span.beats()));
        }
        if (kind == Kind.SIGNAL && (value.kind() == Kind.NUMBER || value.kind() == Kind.POSITION)) {
            return value;
        }
        if (kind == Kind.CURVE && (value instanceof Value.Moving || value instanceof Value.Quantity)) {
            return value;
        }
        throw new EvaluationException("unit-mismatch", origin, Map.of("name", what, "wanted", kind, "given", value));
    }

    /** The kind of a value as messages name it: {@code number}, {@code curve of levels}. */
    public static String describe(Value value) {
        String kind = value.kind().label();
        return switch (Rate.of(value)) {
            case INIT -> kind;
            case CURVE -> "curve of kind " + kind;
            case SIGNAL -> value.kind() == Kind.NUMBER ? "signal" : "signal of kind " + kind;
        };
    }

    /**
     * The amount of a quantity that must be known at the start of the note, in the unit of its kind.
     *
     * @throws EvaluationException {@code unit-mismatch} or {@code not-init}
     */
    public static double amount(Kind kind, Value value, Scope scope, String what, Origin origin) {
        Value taken = to(kind, value, scope, what, origin);
        if (!(taken instanceof Value.Quantity quantity)) {
            throw new EvaluationException("not-init", origin, Map.of("name", what));
        }
        return quantity.amount();
    }

    /**
     * The truth of a condition.
     *
     * @throws EvaluationException {@code unit-mismatch} where it is none
     */
    public static boolean truth(Expression condition, Scope scope) {
        Value value = condition.value(scope);
        if (value instanceof Value.Truth truth) {
            return truth.isTrue();
        }
        throw new EvaluationException(
                "unit-mismatch",
                condition.origin(),
                Map.of("name", "the condition", "wanted", Kind.TRUTH, "given", value));
    }
}
