package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * {@code key F major}.
 *
 * @param letter the tonic, {@code A} to {@code G}
 * @param accidental semitones the letter is raised, -2 to 2
 * @param mode {@code major}, {@code minor} or another mode
 * @param at the beat it begins at, the first if absent
 */
public record KeySetting(char letter, int accidental, Name mode, Optional<Expression> at, Span span)
        implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(mode);
        at.ifPresent(visitor);
    }
}
