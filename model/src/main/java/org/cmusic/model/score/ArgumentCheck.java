package org.cmusic.model.score;

import java.util.HashMap;
import java.util.Map;
import org.cmusic.model.Curve;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Units;
import org.cmusic.model.expression.Coercion;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** Whether a parameter takes a value: its kind and its range. */
final class ArgumentCheck {
    /** Rounding in a unit conversion must not push a value out of its range. */
    private static final double TOLERANCE = 1e-9;

    private ArgumentCheck() {}

    /**
     * The value as the parameter takes it.
     *
     * @throws EvaluationException {@code unit-mismatch} or {@code out-of-range}
     */
    static Value taken(Parameter parameter, Value value, Scope scope, Origin origin) {
        Value taken = Coercion.to(parameter.kind(), value, scope, parameter.name(), origin);
        if (parameter.range().isPresent()) {
            checkRange(parameter, parameter.range().get(), taken, origin);
        } else if (parameter.kind() == Kind.POSITION) {
            checkPosition(parameter.name(), taken, origin);
        }
        return taken;
    }

    /**
     * Whether a place that does not move lies between left and right; one that moves is kept between them.
     *
     * @throws EvaluationException {@code out-of-range}
     */
    static void checkPosition(String name, Value value, Origin origin) {
        if (value instanceof Value.Quantity place && Math.abs(place.amount()) > 1 + TOLERANCE) {
            throw new EvaluationException(
                    "out-of-range",
                    origin,
                    Map.of("name", name, "value", value, "low", Value.number(-1), "high", Value.number(1)));
        }
    }

    private static void checkRange(Parameter parameter, Bounds range, Value value, Origin origin) {
        if (value instanceof Value.Quantity quantity) {
            require(parameter, range, quantity.amount(), quantity, origin);
        } else if (value instanceof Value.Span span) {
            require(parameter, range, span.beats().toDouble(), span, origin);
        } else if (value instanceof Value.Moving moving) {
            Curve.Bounds reached = moving.curve().bounds();
            require(parameter, range, inUnit(moving.kind(), reached.low()), value, origin);
            require(parameter, range, inUnit(moving.kind(), reached.high()), value, origin);
        }
    }

    private static double inUnit(Kind kind, double linear) {
        return switch (kind) {
            case LEVEL -> Units.decibelsOfAmplitude(linear);
            case INTERVAL -> Units.centsOfRatio(linear);
            case ANGLE -> linear * 360;
            default -> linear;
        };
    }

    private static void require(Parameter parameter, Bounds range, double amount, Value value, Origin origin) {
        double slack = TOLERANCE * Math.max(1, Math.abs(amount));
        if (amount >= range.low() - slack && amount <= range.high() + slack) {
            return;
        }
        boolean silence = parameter.kind() == Kind.LEVEL && amount == Double.NEGATIVE_INFINITY;
        if (silence) {
            return;
        }
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", parameter.name());
        facts.put("value", value instanceof Value.Moving ? new Value.Quantity(parameter.kind(), amount) : value);
        facts.put("low", new Value.Quantity(parameter.kind(), range.low()));
        facts.put("high", new Value.Quantity(parameter.kind(), range.high()));
        facts.put("declared", parameter.origin());
        throw new EvaluationException("out-of-range", origin, facts);
    }
}
