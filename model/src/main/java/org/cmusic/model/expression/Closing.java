package org.cmusic.model.expression;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.UnitGenerator.Role;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Shape;

/**
 * Frees an expression of its names: what is known becomes a constant, only curves remain to be evaluated in the note. So an
 * argument means the same wherever its note is written.
 */
public final class Closing {
    private final Scope scope;

    private Closing(Scope scope) {
        this.scope = scope;
    }

    /** The expression without names, as {@code scope} knows them. */
    public static Expression close(Expression expression, Scope scope) {
        return new Closing(scope).close(expression);
    }

    /** What a local name stands for: a value, or a curve yet to be evaluated. */
    public static Value bound(Expression expression, Scope scope) {
        Expression closed = close(expression, scope);
        return closed instanceof Expression.Constant constant ? constant.result() : new Value.Deferred(closed);
    }

    private Expression close(Expression expression) {
        if (!moves(expression)) {
            return expression instanceof Expression.Constant
                    ? expression
                    : new Expression.Constant(expression.value(scope), expression.origin());
        }
        if (expression instanceof Expression.Local local) {
            return ((Value.Deferred) scope.local(local.slot())).expression();
        }
        if (expression instanceof Expression.Negation negation) {
            return new Expression.Negation(close(negation.operand()), negation.origin());
        }
        if (expression instanceof Expression.Binary binary) {
            return new Expression.Binary(
                    binary.operator(), close(binary.left()), close(binary.right()), binary.origin());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return close(Coercion.truth(conditional.condition(), scope) ? conditional.then() : conditional.otherwise());
        }
        if (expression instanceof Expression.Listing listing) {
            return new Expression.Listing(closeAll(listing.items()), listing.origin());
        }
        if (expression instanceof Expression.Application application) {
            return new Expression.Application(
                    application.function(), closeAll(application.arguments()), application.origin());
        }
        if (expression instanceof Expression.Points points) {
            return new Expression.Points(
                    points.points().stream().map(this::close).toList(), points.origin());
        }
        if (expression instanceof Expression.Unit unit) {
            List<Optional<Expression>> arguments = unit.arguments().stream()
                    .map(argument -> argument.map(this::close))
                    .toList();
            return new Expression.Unit(unit.generator(), arguments, unit.site(), unit.origin());
        }
        return expression;
    }

    private List<Expression> closeAll(List<Expression> expressions) {
        return expressions.stream().map(this::close).toList();
    }

    private Point close(Point point) {
        PointTime time = point.time() instanceof PointTime.At at ? new PointTime.At(close(at.time())) : point.time();
        Shape shape = point.shape() instanceof Shape.Curved curved
                ? new Shape.Curved(close(curved.curvature()))
                : point.shape();
        return new Point(time, close(point.value()), shape, point.origin());
    }

    /** Whether an expression has parts that move, and so must be evaluated in the note. */
    private boolean moves(Expression expression) {
        if (expression instanceof Expression.Constant || expression instanceof Expression.Spelled) {
            return false;
        }
        if (expression instanceof Expression.Local local) {
            return scope.local(local.slot()) instanceof Value.Deferred;
        }
        if (expression instanceof Expression.Negation negation) {
            return moves(negation.operand());
        }
        if (expression instanceof Expression.Binary binary) {
            return moves(binary.left()) || moves(binary.right());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return moves(conditional.then()) || moves(conditional.otherwise());
        }
        if (expression instanceof Expression.Listing listing) {
            return listing.items().stream().anyMatch(this::moves);
        }
        if (expression instanceof Expression.Application application) {
            return application.arguments().stream().anyMatch(this::moves);
        }
        if (expression instanceof Expression.Unit unit) {
            return unit.generator().role() != Role.WAVE;
        }
        return expression instanceof Expression.Points
                || expression instanceof Expression.Bank
                || expression instanceof Expression.Sent;
    }
}
