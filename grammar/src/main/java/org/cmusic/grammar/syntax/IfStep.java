package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code if c { … } else if d { … } else { … }}: at least one branch. */
public record IfStep(List<Branch> branches, Optional<Block> otherwise, Span span) implements Step {

    public IfStep {
        branches = List.copyOf(branches);
    }

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Steps that are taken if the condition holds and none before it did. */
    public record Branch(Expression condition, Block body, Span span) implements Node {
        @Override
        public void eachChild(Consumer<? super Node> visitor) {
            visitor.accept(condition);
            visitor.accept(body);
        }
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        branches.forEach(visitor);
        otherwise.ifPresent(visitor);
    }
}
