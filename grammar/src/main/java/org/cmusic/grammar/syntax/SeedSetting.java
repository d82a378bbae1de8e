package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** {@code seed 1976}. */
public record SeedSetting(Expression seed, Span span) implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
