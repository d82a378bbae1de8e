package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.expression.Expression;

/**
 * Steps with a name and parameters. The values of the parameters stand in the first slots.
 *
 * @param slots how many local names there are in all
 */
public record Phrase(String name, List<Parameter> parameters, Block body, int slots) {
    public Phrase {
        parameters = List.copyOf(parameters);
    }

    /** A parameter of a phrase, of any kind. */
    public record Parameter(String name, Optional<Expression> fallback) {}
}
