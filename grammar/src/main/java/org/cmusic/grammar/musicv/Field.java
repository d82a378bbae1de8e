package org.cmusic.grammar.musicv;

import org.cmusic.grammar.diagnostic.Span;

/**
 * A field of a statement.
 *
 * @param text as it is written; empty between two commas
 */
record Field(String text, Span span) {
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the field of the card before it is meant. */
    boolean isRepeated() {
        return text.equals("*");
    }
}
