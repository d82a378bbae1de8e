package org.cmusic.model.expression;

import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Units;

/**
 * The way from one value to another of its kind: levels in dB, frequencies in cents, all others straight; to or from
 * silence in amplitude.
 */
public final class Between {
    private Between() {}

    /**
     * The value at a share of the way, 0 to 1; empty where the two are no quantities of one kind.
     *
     * @throws EvaluationException {@code no-value} where the way is longer than a number can hold
     */
    public static Optional<Value> at(double share, Value from, Value to, Origin origin) {
        if (from instanceof Value.Span a && to instanceof Value.Span b) {
            return Optional.of(
                    new Value.Span(a.beats().plus(b.beats().minus(a.beats()).times(share))));
        }
        boolean alike = from instanceof Value.Quantity
                && to instanceof Value.Quantity
                && Arithmetic.plain(from.kind()) == Arithmetic.plain(to.kind());
        if (!alike) {
            return Optional.empty();
        }
        double amount = amount(share, (Value.Quantity) from, (Value.Quantity) to);
        if (Double.isNaN(amount) || amount == Double.POSITIVE_INFINITY) {
            throw new EvaluationException(
                    "no-value", origin, Map.of("name", from.kind().label(), "variant", "beyond"));
        }
        return Optional.of(new Value.Quantity(from.kind(), amount));
    }

    private static double amount(double share, Value.Quantity from, Value.Quantity to) {
        double a = from.amount();
        double b = to.amount();
        if (share == 0 || share == 1 || a == b) {
            return share == 1 ? b : a;
        }
        if (from.kind() == Kind.LEVEL && (Double.isInfinite(a) || Double.isInfinite(b))) {
            return Units.decibelsOfAmplitude(
                    Units.amplitudeOfDecibels(a) * (1 - share) + Units.amplitudeOfDecibels(b) * share);
        }
        if (from.kind() == Kind.FREQUENCY && a > 0 && b > 0) {
            return a * Units.ratioOfCents(Units.centsOfRatio(b / a) * share);
        }
        return a + (b - a) * share;
    }
}
