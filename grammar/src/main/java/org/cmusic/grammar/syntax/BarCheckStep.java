package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Span;

/** {@code |}: a bar ends here. */
public record BarCheckStep(Span span) implements Step {

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
