package org.cmusic.grammar.syntax;

import java.util.List;
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
}
