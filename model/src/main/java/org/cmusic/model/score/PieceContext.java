package org.cmusic.model.score;

import java.util.List;
import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.TempoMap;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** What all notes of a piece share: the values of the definitions, the tuning, the tempo, the seed, the limits. */
record PieceContext(List<Value> globals, Tuning tuning, TempoMap tempo, long seed, Limits limits) {

    private static final long SECONDS_IN_MINUTE = 60;
    private static final double ROUNDING = 1e-13;
    /** Up to here a double holds every whole number. */
    private static final double LARGEST_WHOLE = 0x1p53;

    Scope scope(int slots, Scope.Draws draws, Scope.Moment moment) {
        return new Scope(slots, globals, tuning, draws, moment);
    }

    /** How many beats {@code seconds} last from {@code here} on; exact where the tempo stands. */
    Beats beatsAfter(Beats here, double seconds) {
        double end = tempo.beats(tempo.seconds(here) + seconds);
        Beats steady = Beats.of(seconds).times(tempo.bpmAt(here)).times(1, SECONDS_IN_MINUTE);
        boolean stands = Math.abs(here.plus(steady).toDouble() - end) <= ROUNDING * (1 + Math.abs(end));
        return stands ? steady : Beats.of(end - here.toDouble());
    }

    /**
     * A number that counts something.
     *
     * @throws EvaluationException {@code not-whole} if it is not a whole number
     */
    static long wholeNumber(double amount, String name, Origin origin) {
        double rounded = Math.rint(amount);
        if (!(Math.abs(amount - rounded) <= 1e-9 * Math.max(1, Math.abs(amount)))
                || Math.abs(rounded) > LARGEST_WHOLE) {
            throw new EvaluationException("not-whole", origin, Map.of("name", name, "value", Value.number(amount)));
        }
        return (long) rounded;
    }
}
