package org.cmusic.grammar.syntax;

import java.util.List;
import org.cmusic.grammar.diagnostic.Span;

/**
 * A curve through breakpoints: {@code points(0s: 0, 20ms: 1 exp, end: 0, shape=exp)}.
 *
 * @param points in written order
 * @param arguments what follows the points by name; only {@code shape} has a meaning
 */
public record Points(List<Breakpoint> points, List<Argument> arguments, Span span) implements Expression {

    public Points {
        points = List.copyOf(points);
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
