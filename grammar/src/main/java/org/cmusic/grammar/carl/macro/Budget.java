package org.cmusic.grammar.carl.macro;

import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.score.Limits;

/** What is left of the limits while macros are replaced. A macro may double its text again and again. */
final class Budget {
    /** A text longer than this is no part of a score. */
    private static final long LONGEST_TEXT = 1 << 20;

    private final Limits limits;
    private final Diagnostics diagnostics;
    private long steps;

    Budget(Limits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** Says that the limits are reached: nothing more is read. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super(null, null, false, false);
        }
    }

    /** A macro is replaced by a text of so many characters. */
    void replace(long length, Span call) {
        steps += 1 + length;
        if (length > LONGEST_TEXT) {
            stop(text(call, length));
        } else if (steps > limits.get(Limits.Name.STEPS)) {
            stop(exceeded(Limits.Name.STEPS, "characters that macros stand for", steps, call));
        }
    }

    /** Macros stand in each other, so many. */
    void requireDepth(int depth, Span call) {
        if (depth > limits.get(Limits.Name.DEPTH)) {
            stop(exceeded(Limits.Name.DEPTH, "macros within each other", depth, call));
        }
    }

    /** Whether files may include each other so deep. */
    boolean allowsIncludes(int depth) {
        return depth <= limits.get(Limits.Name.IMPORTS);
    }

    Diagnostic includes(int depth, Span place) {
        return exceeded(Limits.Name.IMPORTS, "files included within each other", depth, place);
    }

    long mostBytes() {
        return limits.get(Limits.Name.BYTES);
    }

    private Diagnostic exceeded(Limits.Name name, String what, long count, Span place) {
        return Diagnostic.at("limit-exceeded", place)
                .with("what", what)
                .with("count", count)
                .with("limit", limits.get(name))
                .with("name", name.label());
    }

    private static Diagnostic text(Span place, long length) {
        return Diagnostic.at("limit-exceeded", place)
                .variant("macro")
                .with("count", length)
                .with("limit", LONGEST_TEXT);
    }

    private void stop(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        throw new Spent();
    }
}
