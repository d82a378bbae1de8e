package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * {@code A4~E5:2b { amp=-6dB } tie}.
 *
 * @param path where its pitch goes
 * @param length after the colon; if absent, that of {@code each}
 * @param arguments those in braces
 * @param tie whether it is tied to the next note
 */
public record NoteStep(PitchPath path, Optional<Expression> length, List<Assignment> arguments, boolean tie, Span span)
        implements Step {

    public NoteStep {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(StepVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(path);
        length.ifPresent(visitor);
        arguments.forEach(visitor);
    }
}
