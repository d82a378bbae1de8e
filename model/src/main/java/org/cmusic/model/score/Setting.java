package org.cmusic.model.score;

import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.Units;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/**
 * One argument in force, in front of those that were set before: a chain that shares its older links, so that leaving a
 * block is going back to the link that was there before.
 */
sealed interface Setting {

    String name();

    Optional<Setting> before();

    Origin origin();

    /** The argument for a note at {@code now}, free of names. */
    Expression at(Beats now);

    /** The latest setting of {@code name}. */
    static Optional<Setting> find(Optional<Setting> latest, String name) {
        Optional<Setting> setting = latest;
        while (setting.isPresent() && !setting.get().name().equals(name)) {
            setting = setting.get().before();
        }
        return setting;
    }

    /** One expression, evaluated anew for each note. */
    record Fixed(String name, Expression value, Scope scope, Optional<Setting> before) implements Setting {
        @Override
        public Origin origin() {
            return value.origin();
        }

        @Override
        public Expression at(Beats now) {
            return Closing.close(value, scope);
        }
    }

    /** From one value to another over some beats, straight in the kind; sampled at the start of each note. */
    record Moving(Step.Ramp ramp, Beats start, Beats over, Scope scope, Optional<Setting> before) implements Setting {
        @Override
        public String name() {
            return ramp.name();
        }

        @Override
        public Origin origin() {
            return ramp.origin();
        }

        @Override
        public Expression at(Beats now) {
            Value from = ramp.from().value(scope);
            Value to = ramp.to().value(scope);
            double share = over.signum() <= 0 ? 1 : now.minus(start).dividedBy(over);
            return new Expression.Constant(between(from, to, Math.max(0, Math.min(1, share))), ramp.origin());
        }

        private Value between(Value from, Value to, double share) {
            boolean alike = from instanceof Value.Quantity && to instanceof Value.Quantity && from.kind() == to.kind();
            if (!alike) {
                throw new EvaluationException(
                        "unit-mismatch",
                        ramp.to().origin(),
                        Map.of("name", ramp.name(), "wanted", from.kind(), "given", to));
            }
            double a = ((Value.Quantity) from).amount();
            double b = ((Value.Quantity) to).amount();
            if (share == 0 || share == 1 || a == b) {
                return share == 1 ? to : from;
            }
            if (from.kind() == Kind.LEVEL && (Double.isInfinite(a) || Double.isInfinite(b))) {
                double amplitude = Units.amplitudeOfDecibels(a) * (1 - share) + Units.amplitudeOfDecibels(b) * share;
                return new Value.Quantity(Kind.LEVEL, Units.decibelsOfAmplitude(amplitude));
            }
            if (from.kind() == Kind.FREQUENCY && a > 0 && b > 0) {
                return new Value.Quantity(Kind.FREQUENCY, a * Units.ratioOfCents(Units.centsOfRatio(b / a) * share));
            }
            return new Value.Quantity(from.kind(), a + (b - a) * share);
        }
    }
}
