package org.cmusic.grammar.syntax;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code send hall = -18dB}: how much goes to an effect. */
public record Send(Name effect, Expression level, Span span) implements Node {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(effect);
        visitor.accept(level);
    }
}
