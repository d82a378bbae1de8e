package org.cmusic.model.score;

import java.util.List;
import java.util.Map;
import org.cmusic.model.Origin;
import org.cmusic.model.TempoMap;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** What all notes of a piece share: the values of the definitions, the tuning, the tempo, the seed, the limits. */
record PieceContext(List<Value> globals, Tuning tuning, TempoMap tempo, long seed, Limits limits) {

    Scope scope(int slots, Scope.Draws draws, Scope.Moment moment) {
        return new Scope(slots, globals, tuning, draws, moment);
    }

    /**
     * A number that counts something.
     *
     * @throws EvaluationException {@code not-whole} if it is not a whole number
     */
    static long wholeNumber(double amount, String name, Origin origin) {
        double rounded = Math.rint(amount);
        if (!(Math.abs(amount - rounded) <= 1e-9 * Math.max(1, Math.abs(amount))) || Math.abs(rounded) > 1e15) {
            throw new EvaluationException("not-whole", origin, Map.of("name", name, "value", Value.number(amount)));
        }
        return (long) rounded;
    }
}
