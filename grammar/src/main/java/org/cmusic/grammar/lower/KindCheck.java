package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.UnitGenerator.Role;
import org.cmusic.model.expression.Arithmetic;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.expression.NumberPoints;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Mistakes;

/**
 * Checks the kinds in expressions that may never be evaluated, as far as they are known before a note: those of
 * instruments nobody plays and of phrases. What it finds, an evaluation would find at the same place.
 */
final class KindCheck {
    private final Map<Integer, Kind> slots = new HashMap<>();
    private final Set<Integer> signals = new HashSet<>();
    private final Mistakes mistakes;
    private final Movement movement;

    KindCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.movement = new Movement(mistakes);
    }

    /** What moves. */
    Movement movement() {
        return movement;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /** Tells the kind of a local name. */
    void declare(int slot, Kind kind) {
        slots.put(slot, kind);
        if (kind == Kind.SIGNAL) {
            signals.add(slot);
        }
    }

    /** Tells what a local name stands for. */
    void define(int slot, Expression value) {
        check(value).ifPresent(kind -> slots.put(slot, kind));
        movement.declare(slot, value);
        if (mayBeSignal(value)) {
            signals.add(slot);
        }
    }

    /** The kind of an expression; empty where it is not known, or wrong, which is reported. */
    Optional<Kind> check(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return known(constant.result());
        }
        if (expression instanceof Expression.Spelled) {
            return Optional.of(Kind.FREQUENCY);
        }
        if (expression instanceof Expression.Local local) {
            return Optional.ofNullable(slots.get(local.slot())).filter(kind -> kind != Kind.CURVE);
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expression.Negation negation) {
            return check(negation.operand());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return conditional(conditional);
        }
        if (expression instanceof Expression.Application application) {
            return application(application);
        }
        if (expression instanceof Expression.Unit unit) {
            return unit(unit);
        }
        return other(expression);
    }

    private Optional<Kind> other(Expression expression) {
        if (expression instanceof Expression.Points points && points.points() instanceof NumberPoints numbers) {
            return Optional.of(numbers.kind());
        }
        List<Optional<Kind>> kinds = new ArrayList<>();
        ExpressionTree.children(expression).forEach(child -> kinds.add(check(child)));
        if (expression instanceof Expression.Points points) {
            return points(points);
        }
        if (expression instanceof Expression.Random && kinds.get(0).equals(kinds.get(1))) {
            return kinds.get(0);
        }
        if (expression instanceof Expression.Listing) {
            return Optional.of(Kind.LIST);
        }
        boolean truth = expression instanceof Expression.Not
                || expression instanceof Expression.And
                || expression instanceof Expression.Or;
        if (truth) {
            return Optional.of(Kind.TRUTH);
        }
        boolean signal = expression instanceof Expression.Bank || expression instanceof Expression.Sent;
        return signal ? Optional.of(Kind.NUMBER) : Optional.empty();
    }

    private static Optional<Kind> known(Value value) {
        return value instanceof Value.Deferred ? Optional.empty() : Optional.of(value.kind());
    }

    private Optional<Kind> binary(Expression.Binary binary) {
        Optional<Kind> left = check(binary.left());
        Optional<Kind> right = check(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = Arithmetic.kindOf(binary.operator(), left.get(), right.get());
        if (kind.isEmpty() && !mayBeSignal(binary)) {
            String operator = binary.operator().symbol();
            report(
                    "unit-arithmetic",
                    binary.origin(),
                    Map.of(
                            "operator",
                            operator,
                            "left",
                            left.get().label(),
                            "right",
                            right.get().label()));
        }
        return kind;
    }

    /** A sound goes with a level, whatever the kind of its samples. */
    private boolean mayBeSignal(Expression expression) {
        boolean itself = expression instanceof Expression.Bank
                || expression instanceof Expression.Sent
                || expression instanceof Expression.Local local
                        && (signals.contains(local.slot()) || !slots.containsKey(local.slot()))
                || expression instanceof Expression.Unit unit
                        && (unit.generator().role() == Role.GENERATOR
                                || unit.generator().role() == Role.PROCESSOR);
        if (itself || expression instanceof Expression.Points points && points.isPlain()) {
            return itself;
        }
        for (Expression child : ExpressionTree.children(expression)) {
            if (mayBeSignal(child)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Kind> conditional(Expression.Conditional conditional) {
        Optional<Kind> condition = check(conditional.condition());
        if (condition.isPresent() && condition.get() != Kind.TRUTH) {
            mismatch("the condition", Kind.TRUTH, condition.get(), conditional.condition());
        }
        Optional<Kind> then = check(conditional.then());
        Optional<Kind> otherwise = check(conditional.otherwise());
        return then.equals(otherwise) ? then : Optional.empty();
    }

    private Optional<Kind> application(Expression.Application application) {
        List<Kind> kinds = new ArrayList<>();
        for (Expression argument : application.arguments()) {
            check(argument).ifPresent(kinds::add);
        }
        if (kinds.size() < application.arguments().size()) {
            return Optional.empty();
        }
        Optional<Kind> kind = application.function().kindOf(kinds);
        if (kind.isEmpty()) {
            report(
                    "unit-arithmetic",
                    application.origin(),
                    Map.of(
                            "operator", application.function().label(),
                            "left", kinds.get(0).label(),
                            "right", kinds.get(kinds.size() - 1).label()));
        }
        return kind;
    }

    private Optional<Kind> points(Expression.Points points) {
        Optional<Kind> common = Optional.empty();
        for (Expression.Point point : points.points()) {
            Optional<Kind> kind = check(point.value()).map(found -> found == Kind.POSITION ? Kind.NUMBER : found);
            if (common.isPresent() && kind.isPresent() && !common.equals(kind)) {
                report(
                        "points-mixed",
                        point.origin(),
                        Map.of(
                                "first",
                                common.get().label(),
                                "second",
                                kind.get().label()));
                return common;
            }
            common = common.or(() -> kind);
        }
        return common;
    }

    private Optional<Kind> unit(Expression.Unit unit) {
        Optional<Kind> depth = Optional.empty();
        for (int i = 0; i < unit.arguments().size(); i++) {
            Optional<Expression> argument = unit.arguments().get(i);
            if (argument.isPresent()) {
                Input input = unit.generator().inputs().get(i);
                Optional<Kind> kind = check(argument.get());
                kind.ifPresent(found -> requireFor(input, found, argument.get()));
                if (input.rate() == Input.Rate.INIT && input.kind() != Kind.CURVE) {
                    movement.requireInit(input.name(), argument.get());
                }
                depth = input.kind() == Kind.CURVE ? kind : depth;
            }
        }
        return switch (unit.generator().role()) {
            case WAVE -> Optional.of(Kind.WAVE);
            case GENERATOR, PROCESSOR -> Optional.of(Kind.NUMBER);
            case CURVE -> hasDepth(unit) ? depth : Optional.of(Kind.NUMBER);
        };
    }

    private static boolean hasDepth(Expression.Unit unit) {
        return unit.generator().input("depth").isPresent();
    }

    private void requireFor(Input input, Kind found, Expression argument) {
        if (input.kind() == Kind.LEVEL && input.rate() == Input.Rate.SIGNAL) {
            requireLevel(input.name(), found, argument);
        } else {
            require(input.name(), input.kind(), found, argument);
        }
    }

    /** Reports what is no level of a signal: if it moves, it may also be a number, an amplitude. */
    void requireLevel(String name, Kind found, Expression level) {
        if (found != Kind.NUMBER || level instanceof Expression.Constant) {
            require(name, Kind.LEVEL, found, level);
        }
    }

    /** Reports a kind that a place does not take. */
    void require(String name, Kind wanted, Kind found, Expression expression) {
        boolean fits = found == wanted
                || wanted == Kind.POSITION && found == Kind.NUMBER
                || wanted == Kind.NUMBER && found == Kind.POSITION
                || wanted == Kind.TIME && found == Kind.BEATS
                || wanted == Kind.CURVE
                || wanted == Kind.SIGNAL
                || found == Kind.CURVE;
        if (!fits && !mayBeSignal(expression)) {
            mismatch(name, wanted, found, expression);
        }
    }

    /** Reports an expression of the wrong kind. */
    void mismatch(String name, Kind wanted, Kind found, Expression expression) {
        Object given = expression instanceof Expression.Constant constant ? constant.result() : found;
        report("unit-mismatch", expression.origin(), Map.of("name", name, "wanted", wanted, "given", given));
    }

    private void report(String code, Origin origin, Map<String, Object> facts) {
        mistakes.add(new Mistake(code, origin, facts));
    }
}
