package org.cmusic.grammar.diagnostic;

import java.util.Optional;

/**
 * A name that could have been meant.
 *
 * @param name the name
 * @param definition where it is defined, if it is in a source
 */
public record Candidate(String name, Optional<Span> definition) {

    /** A name without a place, such as a keyword or a unit generator. */
    public static Candidate of(String name) {
        return new Candidate(name, Optional.empty());
    }

    /** A name defined at {@code definition}. */
    public static Candidate of(String name, Span definition) {
        return new Candidate(name, Optional.of(definition));
    }
}
