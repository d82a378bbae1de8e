package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code partial @440Hz { … }}: a sine of a fixed frequency. */
public record FrequencyPartial(Expression frequency, List<Assignment> fields, Span span) implements Member {

    public FrequencyPartial {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(frequency);
        fields.forEach(visitor);
    }
}
