package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code if c then a else b}. */
public record Conditional(Expression condition, Expression positive, Expression negative, Span span)
        implements Expression {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(condition);
        visitor.accept(positive);
        visitor.accept(negative);
    }
}
