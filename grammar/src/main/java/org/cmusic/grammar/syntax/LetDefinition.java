package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code let tilt = 6dB}, at the top, in an instrument, or among steps. */
public record LetDefinition(Optional<String> documentation, Name name, Expression value, Span span)
        implements Statement, Step, Member {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public <R> R accept(MemberVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(name);
        visitor.accept(value);
    }
}
