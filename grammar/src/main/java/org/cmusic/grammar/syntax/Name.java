package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** A name where it is written. */
public record Name(String text, Span span) implements Node {

    // Spelled out, as in other records that are compared in every run: what the machine would make of it starts late.
    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && text.equals(name.text) && span.equals(name.span);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + span.hashCode();
    }
}
