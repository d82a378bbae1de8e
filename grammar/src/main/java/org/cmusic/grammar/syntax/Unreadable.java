package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * The place of something with a syntax error, which has been reported. Checks pass over it, and do not report as
 * missing or unknown what it may have held.
 *
 * @param name what it would have defined, where that much could be read
 */
public record Unreadable(Optional<Name> name, Span span) implements Expression, Statement, Step, Member {

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

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
        name.ifPresent(visitor);
    }
}
