package org.cmusic.composers.rules.book;

import java.util.List;
import java.util.Optional;

/**
 * A rule that there is.
 *
 * @param name its group and its name, as {@code species.leap}
 * @param parameters the numbers that it goes by
 */
public record RuleSpec(String name, List<Parameter> parameters) {

    /**
     * A number that a rule goes by, both ends of its range included.
     *
     * @param name a word
     */
    public record Parameter(String name, int low, int high) {}

    static RuleSpec of(String name, Parameter... parameters) {
        return new RuleSpec(name, List.of(parameters));
    }

    Optional<Parameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }
}
