package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code play figure(root=110Hz)}. */
public record PlayStep(Name phrase, List<Argument> arguments, Span span) implements Step {

    public PlayStep {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(phrase);
        arguments.forEach(visitor);
    }
}
