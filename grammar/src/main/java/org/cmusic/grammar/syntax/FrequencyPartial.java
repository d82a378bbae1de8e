package org.cmusic.grammar.syntax;

import java.util.List;
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
}
