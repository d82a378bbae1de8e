package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** A name that stands for a value or for a choice, such as {@code pink} in {@code noise(pink)}. */
public record Reference(String name, Span span) implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
