package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
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

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        items.forEach(visitor);
    }
}
