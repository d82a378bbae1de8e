package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Span;

/**
 * One of the parameters that a call fills.
 *
 * @param name its name
 * @param required whether it has no default
 * @param choices the bare names it takes; empty where it takes values
 * @param declared where it is declared, if that is in a source
 */
record Slot(String name, boolean required, List<String> choices, Optional<Span> declared) {

    Slot {
        choices = List.copyOf(choices);
    }

    /** A parameter without a default. */
    static Slot required(String name) {
        return new Slot(name, true, List.of(), Optional.empty());
    }

    /** A parameter with a default. */
    static Slot optional(String name) {
        return new Slot(name, false, List.of(), Optional.empty());
    }

    /** The parameter as a name that could have been meant. */
    Candidate candidate() {
        return new Candidate(name, declared);
    }
}
