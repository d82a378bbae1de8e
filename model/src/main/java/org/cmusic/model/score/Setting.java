package org.cmusic.model.score;

import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Between;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** One argument in force. */
sealed interface Setting {

    Origin origin();

    /** The argument for a note at {@code now}, free of names. */
    Expression at(Beats now);

    /** One expression, evaluated anew for each note. */
    record Fixed(Expression value, Scope scope) implements Setting {
        @Override
        public Origin origin() {
            return value.origin();
        }

        @Override
        public Expression at(Beats now) {
            return Closing.argument(value, scope);
        }
    }

    /**
     * From one value to another over some beats, straight in the kind; sampled at the start of each note.
     *
     * @param over above zero
     */
    record Moving(Value from, Value to, Beats start, Beats over, Origin origin) implements Setting {
        @Override
        public Expression at(Beats now) {
            double share = now.minus(start).dividedBy(over);
            Value value = Between.at(Math.max(0, Math.min(1, share)), from, to, origin)
                    .orElseThrow();
            return new Expression.Constant(value, origin);
        }
    }
}
