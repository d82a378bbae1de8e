package org.cmusic.model.score;

import java.util.Map;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException;

/** What is left of the limits while a score is expanded. */
final class Budget {
    private final Limits limits;
    private long notes;
    private long steps;

    Budget(Limits limits) {
        this.limits = limits;
    }

    void spendNote(Origin origin) {
        notes++;
        require(Limits.Name.NOTES, notes, origin);
    }

    void spendStep(Origin origin) {
        steps++;
        require(Limits.Name.STEPS, steps, origin);
    }

    void requireDepth(int depth, Origin origin) {
        require(Limits.Name.DEPTH, depth, origin);
    }

    void require(Limits.Name name, double amount, Origin origin) {
        if (amount > limits.get(name)) {
            throw exceeded(name, amount, limits.get(name), origin);
        }
    }

    /** The mistake of asking for too much. */
    static EvaluationException exceeded(Limits.Name name, double count, long limit, Origin origin) {
        return new EvaluationException(
                "limit-exceeded",
                origin,
                Map.of("what", name.meaning(), "count", whole(count), "limit", limit, "name", name.label()));
    }

    private static Object whole(double count) {
        return count == Math.rint(count) ? (Object) (long) count : (Object) count;
    }

    /** Whether a mistake ends the expansion. */
    static boolean isExceeded(EvaluationException e) {
        return e.mistake().code().equals("limit-exceeded");
    }
}
