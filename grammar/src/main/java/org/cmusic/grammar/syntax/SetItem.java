package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** One argument of a {@code set}. */
public sealed interface SetItem extends Node {

    /** The argument it sets. */
    Name name();

    /** {@code amp = -6dB}. */
    record Value(Name name, Expression value, Span span) implements SetItem {
        @Override
        public void eachChild(Consumer<? super Node> visitor) {
            visitor.accept(name);
            visitor.accept(value);
        }
    }

    /** {@code amp = -24dB .. -12dB over 3b}: from one value to another over a stretch of time. */
    record Ramp(Name name, Expression from, Expression to, Expression over, Span span) implements SetItem {
        @Override
        public void eachChild(Consumer<? super Node> visitor) {
            visitor.accept(name);
            visitor.accept(from);
            visitor.accept(to);
            visitor.accept(over);
        }
    }
}
