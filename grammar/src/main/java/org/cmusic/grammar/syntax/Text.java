package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** A string; {@code value} is what stands between the quotation marks, escapes resolved. */
public record Text(String value, Span span) implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
