package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** Steps between braces. */
public record Block(List<Step> steps, Span span) implements Node {

    public Block {
        steps = List.copyOf(steps);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        steps.forEach(visitor);
    }
}
