package org.cmusic.model.expression;

import java.util.List;
import java.util.Map;
import org.cmusic.model.Origin;
import org.cmusic.model.UnitGenerator.Role;

/**
 * Frees an expression of its names: what is known becomes a constant, only curves remain to be evaluated in the note. So an
 * argument means the same wherever its note is written.
 */
public final class Closing {
    /** The most parts that a closed expression may have, each use of a name counted with all that it stands for. */
    static final int MOST_PARTS = 200_000;

    /** How deep the parts of a closed expression may lie within each other. */
    static final int DEEPEST = 500;

    private final Scope scope;
    private int parts;

    private Closing(Scope scope) {
        this.scope = scope;
    }

    /**
     * The expression without names, as {@code scope} knows them.
     *
     * @throws EvaluationException for a mistake in what is known, and {@code limit-exceeded} where names of curves within
     *     names of curves make it too large
     */
    public static Expression close(Expression expression, Scope scope) {
        if (expression instanceof Expression.Constant) {
            return expression;
        }
        Expression closed = new Closing(scope).close(expression);
        if (!(closed instanceof Expression.Constant)) {
            new Closing(scope).measure(closed, 0);
        }
        return closed;
    }

    /** The expression without names as the argument of a note: its unit generators are numbered from 0. */
    public static Expression argument(Expression expression, Scope scope) {
        int[] next = {0};
        return ExpressionTree.numbered(close(expression, scope), () -> next[0]++);
    }

    /** What a local name stands for: a value, or a curve yet to be evaluated. */
    public static Value bound(Expression expression, Scope scope) {
        Expression closed = close(expression, scope);
        return closed instanceof Expression.Constant constant ? constant.result() : new Value.Deferred(closed);
    }

    private void measure(Expression expression, int depth) {
        parts++;
        if (parts > MOST_PARTS || depth > DEEPEST) {
            throw tooLarge(expression.origin(), parts > MOST_PARTS ? MOST_PARTS : DEEPEST, "curve");
        }
        ExpressionTree.children(expression).forEach(child -> measure(child, depth + 1));
    }

    /** What is told of an expression that is larger than the limit, or deeper. */
    static EvaluationException tooLarge(Origin origin, int limit, String name) {
        return new EvaluationException(
                "limit-exceeded", origin, Map.of("variant", "expression", "limit", limit, "name", name));
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
        if (expression instanceof Expression.Conditional choice) {
            return close(Coercion.truth(choice.condition(), scope) ? choice.then() : choice.otherwise());
        }
        if (expression instanceof Expression.Choose choose && close(choose.list()) instanceof Expression.Listing list) {
            List<Expression> items = list.items();
            return items.get(Chance.index(items.size(), scope.draw(choose.site()), choose.origin()));
        }
        return ExpressionTree.map(expression, this::close);
    }

    /** Whether an expression has parts that move, and so must be evaluated in the note. */
    private boolean moves(Expression expression) {
        if (expression instanceof Expression.Local local) {
            return scope.local(local.slot()) instanceof Value.Deferred;
        }
        if (expression instanceof Expression.Unit unit) {
            return unit.generator().role() != Role.WAVE;
        }
        return expression instanceof Expression.Points
                || expression instanceof Expression.Bank
                || expression instanceof Expression.Sent
                || ExpressionTree.children(expression).stream().anyMatch(this::moves);
    }
}
