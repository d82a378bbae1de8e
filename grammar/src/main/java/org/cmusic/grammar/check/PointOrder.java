package org.cmusic.grammar.check;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.PlainNumber;
import org.cmusic.grammar.syntax.PlainPoints;
import org.cmusic.grammar.syntax.PointTime;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Unit;

/**
 * Finds breakpoints that come before the ones written before them whatever the length of the note.
 *
 * <p>The time of a point in a note of length L is {@code offset + share * L}. Each pair of neighbours bounds the lengths
 * at which they are in order; the point that leaves no length at all is the wrong one.
 */
final class PointOrder implements NodeCheck {

    private static final double PERCENT = 100;
    private static final double CLOSE = 1e-12;

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof Points points && !(points.points() instanceof PlainPoints plain && rises(plain))) {
            new Run(diagnostics).check(points);
        }
    }

    /** Whether all are seconds from the start, or all are percentages, none less than the one before; or the end, at last. */
    private static boolean rises(PlainPoints points) {
        double before = 0;
        Unit unit = points.size() == 0 || points.time(0).isEnd()
                ? Unit.NONE
                : points.time(0).unit();
        for (int i = 0; i < points.size(); i++) {
            PlainNumber time = points.time(i);
            if (time.isEnd()) {
                boolean last = i == points.size() - 1;
                return last && (unit == Unit.SECOND || unit == Unit.PERCENT && before <= PERCENT);
            }
            double now = time.times10(0);
            if (time.isNegative() || time.unit() != unit || now < before) {
                return false;
            }
            before = now;
        }
        return unit == Unit.SECOND || unit == Unit.PERCENT;
    }

    /** When a point comes: {@code offset + share * L}, in seconds or in beats; {@code last} for the end itself. */
    private record Moment(double offset, double share, Unit unit, boolean last) {

        static Optional<Moment> of(PointTime time) {
            if (time instanceof PointTime.Moment moment) {
                return Literal.of(moment.time()).flatMap(Moment::of);
            }
            return Optional.of(new Moment(0, 1, Unit.NONE, true));
        }

        private static Optional<Moment> of(Literal literal) {
            return switch (literal.unit()) {
                case PERCENT -> Optional.of(new Moment(0, literal.value() / PERCENT, Unit.NONE, false));
                case SECOND, BEAT ->
                    Optional.of(new Moment(literal.value(), literal.value() < 0 ? 1 : 0, literal.unit(), false));
                default -> Optional.empty();
            };
        }

        /** Whether this and a later point can be compared: seconds and beats cannot, at an unknown tempo. */
        boolean goesWith(Moment later) {
            return unit == later.unit || unit == Unit.NONE || later.unit == Unit.NONE;
        }
    }

    /** The lengths, in seconds or in beats, at which all points so far are in order. */
    private static final class Run {
        private final Diagnostics diagnostics;
        private double shortest;
        private double longest = Double.POSITIVE_INFINITY;
        private Unit unit = Unit.NONE;
        private Optional<Moment> before = Optional.empty();

        Run(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
        }

        void check(Points points) {
            for (Breakpoint point : points.points()) {
                Optional<Moment> moment = Moment.of(point.time());
                if (before.isPresent() && moment.isPresent() && !narrow(before.get(), moment.get())) {
                    report(point.time());
                }
                before = moment;
            }
        }

        private void report(PointTime time) {
            String written = time instanceof PointTime.Moment moment
                    ? Literal.of(moment.time()).map(Literal::written).orElse("")
                    : "end";
            diagnostics.add(Diagnostic.at("points-not-increasing", time.span()).with("time", "`" + written + "`"));
        }

        /** Takes in a pair of neighbours; false, and no change, if no length is left. */
        private boolean narrow(Moment earlier, Moment later) {
            if (earlier.last()) {
                return false;
            }
            Unit common = earlier.unit() == Unit.NONE ? later.unit() : earlier.unit();
            if (!earlier.goesWith(later) || common != Unit.NONE && unit != Unit.NONE && common != unit) {
                return true;
            }
            return bound(later.share() - earlier.share(), earlier.offset() - later.offset(), common);
        }

        /** The lengths L with {@code slope * L >= least}. */
        private boolean bound(double slope, double least, Unit common) {
            double low = slope > 0 ? Math.max(shortest, least / slope) : shortest;
            double high = slope < 0 ? Math.min(longest, least / slope) : longest;
            boolean none = slope == 0 ? least > CLOSE : high <= 0 || low > high * (1 + CLOSE);
            if (!none) {
                shortest = low;
                longest = high;
                unit = unit == Unit.NONE ? common : unit;
            }
            return !none;
        }
    }
}
