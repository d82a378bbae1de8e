package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Kind;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.NumberPoints;
import org.cmusic.model.expression.NumberPoints.Reckoning;
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
        if (time(all, 0) == 0) {
            double opening = sounds(all, 0) ? 0 : all.size() > 1 ? time(all, 1) : Double.NaN;
            if (opening < SHORTEST_RAMP) {
                warn(opening, points);
                return;
            }
        }
        int last = all.size() - 1;
        if (isEnd(all, last)) {
            double closing = sounds(all, last) ? 0 : last > 0 ? fromEnd(all, last - 1) : Double.NaN;
            if (closing < SHORTEST_RAMP) {
                warn(closing, points);
            }
        }
    }

    /** The time of a point in seconds, if it is written so; else no number. */
    private static double time(List<Point> points, int index) {
        if (points instanceof NumberPoints numbers) {
            return numbers.reckoning(index) == Reckoning.SECONDS ? numbers.time(index) : Double.NaN;
        }
        return points.get(index).time() instanceof PointTime.At at
                ? seconds(at.time()).orElse(Double.NaN)
                : Double.NaN;
    }

    private static double fromEnd(List<Point> points, int index) {
        double time = time(points, index);
        return time < 0 ? -time : Double.NaN;
    }

    private static boolean isEnd(List<Point> points, int index) {
        return points instanceof NumberPoints numbers
                ? numbers.reckoning(index) == Reckoning.END
                : points.get(index).time() instanceof PointTime.End;
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
    private static boolean sounds(List<Point> points, int index) {
        if (points instanceof NumberPoints numbers) {
            return sounds(numbers.kind(), numbers.value(index));
        }
        return points.get(index).value() instanceof Expression.Constant constant
                && constant.result() instanceof Value.Quantity quantity
                && sounds(quantity.kind(), quantity.amount());
    }

    private static boolean sounds(Kind kind, double amount) {
        return kind == Kind.LEVEL ? amount > -60 : Math.abs(amount) > 0.001;
    }

    private void warn(double seconds, Expression envelope) {
        if (seconds >= 0 && seconds < SHORTEST_RAMP) {
            Value time = new Value.Quantity(Kind.TIME, seconds);
            mistakes.add(new Mistake("click", envelope.origin(), Map.of("time", time)));
        }
    }
}
