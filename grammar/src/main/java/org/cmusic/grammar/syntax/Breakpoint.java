package org.cmusic.grammar.syntax;

import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * One point of a curve.
 *
 * @param time when
 * @param value how much
 * @param shape the form of its segment, if it has its own: {@code exp} or {@code curve(-3)}, a reference or a call
 */
public record Breakpoint(PointTime time, Expression value, Optional<Expression> shape, Span span) implements Node {
    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        visitor.accept(time);
        visitor.accept(value);
        shape.ifPresent(visitor);
    }
}
