package org.cmusic.grammar.syntax;

import java.util.List;
import org.cmusic.grammar.diagnostic.Span;

/** {@code [a, b, c]}. */
public record ListLiteral(List<Expression> items, Span span) implements Expression {

    public ListLiteral {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
