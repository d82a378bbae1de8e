package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Value;

/**
 * A note or chord that has begun, with all it needs to sound once its length is known: it may be tied on.
 *
 * @param pitches for each member the pitches it passes through, free of names
 * @param arguments for each parameter of the instrument what is given for it, free of names
 * @param count how many notes of the part came at its start before
 * @param callers where the phrases were played through which it came, the outermost first
 */
record TiedNote(
        Step.Sound step,
        List<List<Expression>> pitches,
        List<Optional<Expression>> arguments,
        Beats start,
        Beats length,
        int count,
        List<Origin> callers) {

    /** The same with more length. */
    TiedNote longer(Beats more) {
        return new TiedNote(step, pitches, arguments, start, length.plus(more), count, callers);
    }

    /** Whether a tie may join {@code next} to this: the same pitches in any order, none of them sliding. */
    boolean joins(List<List<Expression>> next) {
        Optional<List<Double>> mine = steady(pitches);
        return mine.isPresent() && mine.equals(steady(next));
    }

    /** The frequencies in order; empty where a pitch slides or moves. */
    private static Optional<List<Double>> steady(List<List<Expression>> pitches) {
        List<Double> frequencies = new ArrayList<>();
        for (List<Expression> path : pitches) {
            boolean known = path.size() == 1
                    && path.get(0) instanceof Expression.Constant constant
                    && constant.result() instanceof Value.Quantity quantity
                    && quantity.kind() == Kind.FREQUENCY
                    && frequencies.add(quantity.amount());
            if (!known) {
                return Optional.empty();
            }
        }
        frequencies.sort(null);
        return Optional.of(frequencies);
    }
}
