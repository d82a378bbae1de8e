package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** A parameter of a phrase: {@code n = 4}. */
public record PhraseParameter(Name name, Optional<Expression> defaultValue, Span span) implements Node {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        defaultValue.ifPresent(visitor);
    }
}
