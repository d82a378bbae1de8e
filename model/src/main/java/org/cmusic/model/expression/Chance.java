package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Units;

/** What a random number makes of the arguments of {@code random} and {@code choose}. */
final class Chance {
    private Chance() {}

    /** The value at the fraction {@code x} of the way between two of one kind; even in cents between frequencies. */
    static Value between(Value low, Value high, double x, Origin origin) {
        if (low instanceof Value.Span a && high instanceof Value.Span b) {
            return new Value.Span(a.beats().plus(b.beats().minus(a.beats()).times(x)));
        }
        if (!(low instanceof Value.Quantity a) || !(high instanceof Value.Quantity b)) {
            throw new EvaluationException("not-init", origin, Map.of("name", "random"));
        }
        if (a.kind() != b.kind()) {
            throw new EvaluationException(
                    "unit-arithmetic",
                    origin,
                    Map.of("operator", "random", "left", Coercion.describe(a), "right", Coercion.describe(b)));
        }
        if (a.kind() == Kind.FREQUENCY && a.amount() > 0 && b.amount() > 0) {
            double cents = Units.centsOfRatio(b.amount() / a.amount());
            return new Value.Quantity(a.kind(), a.amount() * Units.ratioOfCents(cents * x));
        }
        return new Value.Quantity(a.kind(), a.amount() + (b.amount() - a.amount()) * x);
    }

    /** One of a list. */
    static Value oneOf(Value list, double x, Origin origin) {
        if (!(list instanceof Value.Items items)) {
            throw new EvaluationException(
                    "unit-mismatch", origin, Map.of("name", "choose", "wanted", Kind.LIST, "given", list));
        }
        if (items.values().isEmpty()) {
            throw new EvaluationException("no-value", origin, Map.of("name", "choose"));
        }
        return items.values().get((int) (x * items.values().size()));
    }
}
