package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code instrument bell { … }}, members in written order. */
public record InstrumentDefinition(Optional<String> documentation, Name name, List<Member> members, Span span)
        implements Statement {

    public InstrumentDefinition {
        members = List.copyOf(members);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        members.forEach(visitor);
    }
}
