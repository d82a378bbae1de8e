package org.cmusic.grammar.syntax;

import java.util.Optional;
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
}
