package org.cmusic.grammar.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;

/**
 * A curve through breakpoints: {@code points(0s: 0, 20ms: 1 exp, end: 0, shape=exp)}.
 *
 * @param points in written order
 * @param arguments what follows the points by name; only {@code shape} has a meaning
 */
public record Points(List<Breakpoint> points, List<Argument> arguments, Span span) implements Expression {

    public Points {
        points = points instanceof PlainPoints ? points : List.copyOf(points);
        arguments = List.copyOf(arguments);
    }

    /** Whether all breakpoints are plain numbers: there is nothing in them to look for. */
    public boolean arePlain() {
        return points instanceof PlainPoints;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public void eachChild(Consumer<? super Node> visitor) {
        points.forEach(visitor);
        arguments.forEach(visitor);
    }
}
