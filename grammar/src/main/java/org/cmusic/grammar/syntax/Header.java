package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** {@code cmusic 1}: the version of the language, first in each file. */
public record Header(int version, Span span) implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
