package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** A value given to a call or to the instrument of a part, by name or by place: {@code 3s}, {@code t60=3s}. */
public record Argument(Optional<Name> name, Expression value, Span span) implements Node {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        name.ifPresent(visitor);
        visitor.accept(value);
    }
}
