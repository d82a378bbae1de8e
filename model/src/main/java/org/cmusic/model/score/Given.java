package org.cmusic.model.score;

import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Rate;
import org.cmusic.model.expression.Value;

/** An argument of a note as an expression that needs no names: what the flat form of the note says. */
public record Given(int parameter, Expression expression) {

    /** The argument as it was taken, or, where it moves, as it was written. */
    static Given of(int parameter, Expression expression, Value taken) {
        return new Given(
                parameter,
                Rate.of(taken) == Rate.INIT ? new Expression.Constant(taken, expression.origin()) : expression);
    }
}
