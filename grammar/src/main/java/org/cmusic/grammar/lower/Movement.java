package org.cmusic.grammar.lower;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cmusic.model.UnitGenerator.Role;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.expression.Function;
import org.cmusic.model.score.Mistakes;

/** Which expressions surely move within a note, being made of curves or signals. */
final class Movement {
    private final Set<Integer> moving = new HashSet<>();
    private final Mistakes mistakes;

    Movement(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Tells what a local name stands for. */
    void declare(int slot, Expression value) {
        if (moves(value)) {
            moving.add(slot);
        }
    }

    /** Reports an expression that moves where a value is needed that is known when the note starts. */
    void requireInit(String name, Expression expression) {
        if (moves(expression)) {
            mistakes.add(new Mistake("not-init", expression.origin(), Map.of("name", name)));
        }
    }

    private boolean moves(Expression expression) {
        if (expression instanceof Expression.Local local) {
            return moving.contains(local.slot());
        }
        if (expression instanceof Expression.Unit unit) {
            return unit.generator().role() != Role.WAVE;
        }
        boolean held =
                expression instanceof Expression.Application application && application.function() == Function.INITIAL;
        boolean itself = expression instanceof Expression.Points
                || expression instanceof Expression.Bank
                || expression instanceof Expression.Sent;
        return itself || !held && ExpressionTree.children(expression).stream().anyMatch(this::moves);
    }
}
