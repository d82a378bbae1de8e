package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression;

/**
 * What leaves an instrument or effect.
 *
 * @param signal what is heard; the bank of partials if empty
 * @param gain a level, 0 dB if empty
 * @param pan a position, the middle if empty
 */
public record Output(
        Optional<Expression> signal, Optional<Expression> gain, Optional<Expression> pan, List<Send> sends) {

    /** The bank as it is, in the middle. */
    public static final Output PLAIN = new Output(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Output {
        sends = List.copyOf(sends);
    }

    /**
     * A share that goes to an effect.
     *
     * @param effect the effect's place in {@link Score#effects}
     */
    public record Send(int effect, Expression level, Origin origin) {}
}
