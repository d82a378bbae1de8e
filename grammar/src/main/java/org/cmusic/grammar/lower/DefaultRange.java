package org.cmusic.grammar.lower;

import java.util.Map;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Mistakes;
import org.cmusic.model.score.Parameter;

/** Whether the default of a parameter lies in the range it declares. */
final class DefaultRange {
    private DefaultRange() {}

    static void check(Parameter parameter, Bounds range, Value.Quantity value, Origin origin, Mistakes mistakes) {
        boolean silence = value.amount() == Double.NEGATIVE_INFINITY;
        if (silence || value.amount() >= range.low() && value.amount() <= range.high()) {
            return;
        }
        mistakes.add(new Mistake(
                "out-of-range",
                origin,
                Map.of(
                        "name",
                        parameter.name(),
                        "value",
                        value,
                        "low",
                        new Value.Quantity(parameter.kind(), range.low()),
                        "high",
                        new Value.Quantity(parameter.kind(), range.high()))));
    }
}
