package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** A function, curve or unit generator with its arguments: {@code lfo(rate=5Hz, depth=8ct)}. */
public record Call(Name function, List<Argument> arguments, Span span) implements Expression {

    public Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(function);
        arguments.forEach(visitor);
    }
}
