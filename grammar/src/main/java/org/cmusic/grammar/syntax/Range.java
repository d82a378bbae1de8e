package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** All whole numbers from one bound to the other, or the bounds of a parameter, both inclusive: {@code 1..16}. */
public record Range(Expression low, Expression high, Span span) implements Domain {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(low);
        visitor.accept(high);
    }
}
