package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/** {@code [A4 C5 E5]:3b { amp=-18dB } tie}: its members share length and arguments. */
public record ChordStep(
        List<PitchPath> members, Optional<Expression> length, List<Assignment> arguments, boolean tie, Span span)
        implements Step {

    public ChordStep {
        members = List.copyOf(members);
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        members.forEach(visitor);
        length.ifPresent(visitor);
        arguments.forEach(visitor);
    }
}
