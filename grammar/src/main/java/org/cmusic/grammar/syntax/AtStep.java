package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code at 2b { … }}: steps beside the sequence, from a time of the enclosing block. */
public record AtStep(Expression time, Block body, Span span) implements Step {

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(time);
        visitor.accept(body);
    }
}
