package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** The members of a list: {@code [A4, C5, 660Hz]} or the name of one. */
public record Items(Expression list, Span span) implements Domain {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(list);
    }
}
