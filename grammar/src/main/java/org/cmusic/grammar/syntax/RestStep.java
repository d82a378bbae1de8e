package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code rest:1b}, or {@code rest} of the length of {@code each}. */
public record RestStep(Optional<Expression> length, Span span) implements Step {

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        length.ifPresent(visitor);
    }
}
