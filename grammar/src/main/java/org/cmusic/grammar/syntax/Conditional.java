package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** {@code if c then a else b}. */
public record Conditional(Expression condition, Expression positive, Expression negative, Span span)
        implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
