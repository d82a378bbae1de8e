package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code set amp=-6dB pan = -1 .. 1 over 8b}: arguments to the end of the block. */
public record SetStep(List<SetItem> items, Span span) implements Step {

    public SetStep {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        items.forEach(visitor);
    }
}
