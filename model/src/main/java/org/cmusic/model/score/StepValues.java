package org.cmusic.model.score;

import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Coercion;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** What the steps of a part take as lengths, times and counts. */
final class StepValues {
    private final Place place;

    StepValues(Place place) {
        this.place = place;
    }

    /**
     * A length, above zero; one in seconds is as many beats as last as long from here.
     *
     * @param what what has the length, for the message
     */
    Beats length(Expression expression, Scope scope, String what) {
        Beats length = time(expression, scope, place.now(), what);
        if (length.signum() == 0) {
            throw new EvaluationException("zero-length", expression.origin(), Map.of("what", what));
        }
        return length;
    }

    /** A time after {@code from}, not below zero; one in seconds is as many beats as last as long from there. */
    Beats time(Expression expression, Scope scope, Beats from, String what) {
        Beats time = beats(expression.value(scope), from, what, expression.origin());
        if (time.signum() < 0) {
            throw new EvaluationException("negative-time", expression.origin(), Map.of("what", what, "value", time));
        }
        return time;
    }

    private Beats beats(Value value, Beats from, String name, Origin origin) {
        if (value instanceof Value.Span span) {
            return span.beats();
        }
        if (value instanceof Value.Quantity quantity && quantity.kind() == Kind.TIME) {
            return place.beatsOf(quantity.amount(), from);
        }
        throw new EvaluationException(
                "unit-mismatch", origin, Map.of("name", name, "wanted", Kind.BEATS, "given", value));
    }

    /** A whole number, of either sign. */
    long wholeNumber(Expression expression, Scope scope, String name) {
        double amount = Coercion.amount(Kind.NUMBER, expression.value(scope), scope, name, expression.origin());
        return PieceContext.wholeNumber(amount, name, expression.origin());
    }
}
