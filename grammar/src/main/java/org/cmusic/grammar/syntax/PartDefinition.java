package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
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
}
