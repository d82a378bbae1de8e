package org.cmusic.grammar.carl.macro;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Span;

/**
 * A macro that text came out of.
 *
 * @param definition where the macro was defined
 * @param call where it, or the outermost macro that it came out of, was named in a file
 * @param outer the use whose text named it; empty where that was a file
 */
public record Use(Span definition, Span call, Optional<Use> outer) {

    /** A diagnostic with the macros that led to its place, the innermost first. */
    public Diagnostic trail(Diagnostic diagnostic) {
        Diagnostic told = diagnostic.related("macro", definition);
        return outer.isPresent() ? outer.get().trail(told) : told;
    }
}
