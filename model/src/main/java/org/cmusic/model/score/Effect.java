package org.cmusic.model.score;

import java.util.List;
import org.cmusic.model.expression.Expression;

/**
 * An effect and what the score sets of it.
 *
 * @param settings values for parameters
 */
public record Effect(Patch patch, List<Setting> settings) {

    public Effect {
        settings = List.copyOf(settings);
    }

    /** A value for the parameter at {@code parameter}. */
    public record Setting(int parameter, Expression value) {}
}
