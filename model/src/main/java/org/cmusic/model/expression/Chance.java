package org.cmusic.model.expression;

import java.util.Map;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;

/** What a random number makes of the arguments of {@code random} and {@code choose}. */
final class Chance {
    private Chance() {}

    /** The value at the fraction {@code x} of the way between two of one kind. */
    static Value between(Value low, Value high, double x, Origin origin) {
        if (Rate.of(low).max(Rate.of(high)) != Rate.INIT) {
            throw new EvaluationException("not-init", origin, Map.of("name", "random"));
        }
        return Between.at(x, low, high, origin)
                .orElseThrow(() -> new EvaluationException(
                        "unit-arithmetic",
                        origin,
                        Map.of(
                                "operator",
                                "random",
                                "left",
                                Coercion.describe(low),
                                "right",
                                Coercion.describe(high))));
    }

    /** One of a list. */
    static Value oneOf(Value list, double x, Origin origin) {
        if (!(list instanceof Value.Items items)) {
            throw new EvaluationException(
                    "unit-mismatch", origin, Map.of("name", "choose", "wanted", Kind.LIST, "given", list));
        }
        return items.values().get(index(items.values().size(), x, origin));
    }

    /** Which of {@code count} things the fraction {@code x} falls on. */
    static int index(int count, double x, Origin origin) {
        if (count == 0) {
            throw new EvaluationException("no-value", origin, Map.of("name", "choose"));
        }
        return (int) (x * count);
    }
}
