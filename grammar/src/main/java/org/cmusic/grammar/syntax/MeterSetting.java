package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * {@code meter 3/4 at 12b}.
 *
 * @param beats how many beats a bar has
 * @param unit the note value of one, 4 for a quarter
 * @param at the beat it begins at, the first if absent
 */
public record MeterSetting(Quantity beats, Quantity unit, Optional<Expression> at, Span span) implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(beats);
        visitor.accept(unit);
        at.ifPresent(visitor);
    }
}
