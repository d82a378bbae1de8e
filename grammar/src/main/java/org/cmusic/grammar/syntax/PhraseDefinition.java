package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code phrase figure(root, n = 4) { … }}. */
public record PhraseDefinition(
        Optional<String> documentation, Name name, List<PhraseParameter> parameters, Block body, Span span)
        implements Statement {

    public PhraseDefinition {
        parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        parameters.forEach(visitor);
        visitor.accept(body);
    }
}
