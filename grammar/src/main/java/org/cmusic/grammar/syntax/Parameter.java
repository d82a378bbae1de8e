package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code param decay : time 50ms..20s = 450ms}; without a default it must be given. */
public record Parameter(
        Optional<String> documentation,
        Name name,
        Name kind,
        Optional<Range> range,
        Optional<Expression> defaultValue,
        Span span)
        implements Member {

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        visitor.accept(kind);
        range.ifPresent(visitor);
        defaultValue.ifPresent(visitor);
    }
}
