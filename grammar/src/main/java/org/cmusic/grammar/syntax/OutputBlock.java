package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code output { gain = amp  pan = pan  send hall = -18dB }}. */
public record OutputBlock(List<Assignment> fields, List<Send> sends, Span span) implements Member {

    public OutputBlock {
        fields = List.copyOf(fields);
        sends = List.copyOf(sends);
    }

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        fields.forEach(visitor);
        sends.forEach(visitor);
    }
}
