package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Scope;

/**
 * A note or chord that has begun, with all it needs to sound once its length is known: it may be tied on.
 *
 * @param pitches for each member the pitches it passes through, free of names
 * @param count how many notes of the part came at its start before
 */
record TiedNote(
        Step.Sound step,
        List<List<Expression>> pitches,
        Beats start,
        Beats length,
        int count,
        Scope scope,
        Optional<Setting> settings) {

    /** The same with more length. */
    TiedNote longer(Beats more) {
        return new TiedNote(step, pitches, start, length.plus(more), count, scope, settings);
    }

    /** Whether a tie may join {@code next} to this: the same pitches, none of them sliding. */
    boolean joins(List<List<Expression>> next) {
        return pitches.size() == next.size()
                && java.util.stream.IntStream.range(0, next.size())
                        .allMatch(i -> samePitch(pitches.get(i), next.get(i)));
    }

    private static boolean samePitch(List<Expression> a, List<Expression> b) {
        return a.size() == 1
                && b.size() == 1
                && a.get(0) instanceof Expression.Constant x
                && b.get(0) instanceof Expression.Constant y
                && x.result().equals(y.result());
    }
}
