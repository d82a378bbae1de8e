package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code natural { pitch = 440.2Hz  length = 1.85s }}: the tone an analysed instrument was made from. */
public record NaturalBlock(List<Assignment> fields, Span span) implements Member {

    public NaturalBlock {
        fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        fields.forEach(visitor);
    }
}
