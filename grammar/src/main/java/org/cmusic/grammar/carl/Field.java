package org.cmusic.grammar.carl;

import java.util.Optional;
import org.cmusic.grammar.carl.macro.Use;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Span;

/**
 * A word of a statement.
 *
 * @param text without quotation marks and comments
 * @param end the character that ended it: a blank for all kinds of blanks, {@code ;} for the end of the statement, or
 *     {@link #NOTHING} for the end of the score
 * @param use the macro it came out of
 */
record Field(String text, char end, Span span, Optional<Use> use) {
    /** What ends the last field of a score. */
    static final char NOTHING = 0;

    /** Whether the statement ends behind it. */
    boolean isLast() {
        return end == ';' || end == NOTHING;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** A diagnostic at its place, with the macros it came out of. */
    Diagnostic at(String slug) {
        Diagnostic diagnostic = Diagnostic.at(slug, span);
        return use.isPresent() ? use.get().trail(diagnostic) : diagnostic;
    }

    /** Whether a command has these first three letters. */
    boolean isCommand(String letters) {
        return text.startsWith(letters);
    }

    /** The same text but for its first characters. */
    Field from(int index) {
        return new Field(text.substring(index), end, span, use);
    }
}
