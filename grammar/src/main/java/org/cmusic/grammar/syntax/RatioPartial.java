package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code partial 2.76 { … }}: a sine at a multiple of the pitch. */
public record RatioPartial(Expression ratio, List<Assignment> fields, Span span) implements Member {

    public RatioPartial {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(ratio);
        fields.forEach(visitor);
    }
}
