package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code curve swell = points(0s: 0, end: 1)}. */
public record CurveDefinition(Optional<String> documentation, Name name, Expression value, Span span)
        implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        visitor.accept(value);
    }
}
