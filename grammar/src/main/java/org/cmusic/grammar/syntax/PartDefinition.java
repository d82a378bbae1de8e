package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code part foam plays bell(amp=-15dB) { … }}. */
public record PartDefinition(
        Optional<String> documentation, Name name, Name instrument, List<Argument> arguments, Block body, Span span)
        implements Statement {

    public PartDefinition {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        visitor.accept(instrument);
        arguments.forEach(visitor);
        visitor.accept(body);
    }
}
