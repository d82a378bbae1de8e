package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code wave organ = harmonics(1, 0.5)}. */
public record WaveDefinition(Optional<String> documentation, Name name, Expression value, Span span)
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
