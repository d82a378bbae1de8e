package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** A name and its value, as in the fields of a block or the arguments of a note: {@code amp=-6dB}. */
public record Assignment(Name name, Expression value, Span span) implements Node {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        visitor.accept(value);
    }
}
