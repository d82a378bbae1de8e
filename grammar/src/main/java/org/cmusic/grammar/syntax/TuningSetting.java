package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * {@code tuning just(root=A4)}, {@code tuning "x.scl" map "y.kbm"}.
 *
 * @param scale a call, a reference, or the {@link Text} that names a Scala file
 * @param map the Scala keyboard map
 */
public record TuningSetting(Expression scale, Optional<Text> map, Span span) implements Statement {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(scale);
        map.ifPresent(visitor);
    }
}
