package org.cmusic.grammar.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.score.Binding;
import org.cmusic.model.score.Parameter;

/**
 * The slots of a patch in an order in which each needs only earlier ones. A circle was reported by the checks; it is cut
 * where it closes.
 */
final class EvaluationOrder {
    private final List<Parameter> parameters;
    private final List<Binding> bindings;
    private final Set<Integer> entered = new HashSet<>();
    private final Set<Integer> done = new LinkedHashSet<>();
    private final Deque<Visit> path = new ArrayDeque<>();

    /** A slot, and those that it needs and that were not looked at yet. */
    private record Visit(int slot, Iterator<Integer> needs) {}

    private EvaluationOrder(List<Parameter> parameters, List<Binding> bindings) {
        this.parameters = parameters;
        this.bindings = bindings;
    }

    static List<Integer> of(List<Parameter> parameters, List<Binding> bindings) {
        EvaluationOrder order = new EvaluationOrder(parameters, bindings);
        for (int slot = 0; slot < parameters.size() + bindings.size(); slot++) {
            order.enter(slot);
            order.walk();
        }
        return List.copyOf(order.done);
    }

    private void walk() {
        while (!path.isEmpty()) {
            Visit last = path.peek();
            if (last.needs().hasNext()) {
                enter(last.needs().next());
            } else {
                done.add(path.pop().slot());
            }
        }
    }

    private void enter(int slot) {
        boolean known = slot < parameters.size() + bindings.size();
        if (known && entered.add(slot)) {
            Iterator<Integer> needs = expression(slot).stream()
                    .flatMap(expression -> ExpressionTree.localNames(expression).keySet().stream())
                    .iterator();
            path.push(new Visit(slot, needs));
        }
    }

    private Optional<Expression> expression(int slot) {
        return slot < parameters.size()
                ? parameters.get(slot).fallback()
                : Optional.of(bindings.get(slot - parameters.size()).value());
    }
}
