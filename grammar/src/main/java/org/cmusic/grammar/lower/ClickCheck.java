package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Kind;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Mistakes;

/** Warns of an envelope, written with literals, that opens or closes in less than a millisecond: it clicks. */
final class ClickCheck {
    private static final double SHORTEST_RAMP = 0.001;

    private final Mistakes mistakes;

    ClickCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Expression envelope) {
        if (envelope instanceof Expression.Points points) {
            points(points);
        } else if (envelope instanceof Expression.Unit unit) {
            ramp(unit, "attack");
            ramp(unit, "release");
        }
    }

    /** The attack of a strike, the attack and the release of an adsr. */
    private void ramp(Expression.Unit unit, String name) {
        for (int i = 0; i < unit.generator().inputs().size(); i++) {
            if (unit.generator().inputs().get(i).name().equals(name)) {
                unit.arguments().get(i).flatMap(ClickCheck::seconds).ifPresent(ramp -> warn(ramp, unit));
            }
        }
    }

    private void points(Expression.Points points) {
        List<Point> all = points.points();
        Point first = all.get(0);
        if (time(first).orElse(Double.NaN) == 0) {
            double opening =
                    sounds(first) ? 0 : all.size() > 1 ? time(all.get(1)).orElse(Double.NaN) : Double.NaN;
            if (opening < SHORTEST_RAMP) {
                warn(opening, points);
                return;
            }
        }
        Point last = all.get(all.size() - 1);
        if (last.time() instanceof PointTime.End) {
            double closing = sounds(last) ? 0 : all.size() > 1 ? fromEnd(all.get(all.size() - 2)) : Double.NaN;
            if (closing < SHORTEST_RAMP) {
                warn(closing, points);
            }
        }
    }

    private static Optional<Double> time(Point point) {
        return point.time() instanceof PointTime.At at ? seconds(at.time()) : Optional.empty();
    }

    private static double fromEnd(Point point) {
        return time(point).filter(time -> time < 0).map(time -> -time).orElse(Double.NaN);
    }

    private static Optional<Double> seconds(Expression expression) {
        boolean literal = expression instanceof Expression.Constant constant
                && constant.result() instanceof Value.Quantity quantity
                && quantity.kind() == Kind.TIME;
        return literal
                ? Optional.of(((Value.Quantity) ((Expression.Constant) expression).result()).amount())
                : Optional.empty();
    }

    /** Whether a literal value is above -60 dB. */
    private static boolean sounds(Point point) {
        if (!(point.value() instanceof Expression.Constant constant)
                || !(constant.result() instanceof Value.Quantity quantity)) {
            return false;
        }
        return quantity.kind() == Kind.LEVEL ? quantity.amount() > -60 : Math.abs(quantity.amount()) > 0.001;
    }

    private void warn(double seconds, Expression envelope) {
        if (seconds >= 0 && seconds < SHORTEST_RAMP) {
            Value time = new Value.Quantity(Kind.TIME, seconds);
            mistakes.add(new Mistake("click", envelope.origin(), Map.of("time", time)));
        }
    }
}
