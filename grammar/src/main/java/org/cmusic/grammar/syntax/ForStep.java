package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code for i in 1..n { … }}, {@code for p in [A4, C5] { … }}. */
public record ForStep(Name variable, Domain domain, Block body, Span span) implements Step {

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(variable);
        visitor.accept(domain);
        visitor.accept(body);
    }
}
