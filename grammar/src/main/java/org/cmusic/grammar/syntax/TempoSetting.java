package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * {@code tempo 96bpm at 16b over 8b}.
 *
 * @param tempo the target
 * @param at the beat it begins at, the first if absent
 * @param over how many beats it takes to get there, none if absent
 */
public record TempoSetting(Expression tempo, Optional<Expression> at, Optional<Expression> over, Span span)
        implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(tempo);
        at.ifPresent(visitor);
        over.ifPresent(visitor);
    }
}
