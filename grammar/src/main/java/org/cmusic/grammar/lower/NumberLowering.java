package org.cmusic.grammar.lower;

import java.util.Optional;
import org.cmusic.grammar.syntax.PlainNumber;
import org.cmusic.grammar.syntax.PlainPoints;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Expression.Shape;
import org.cmusic.model.expression.NumberPoints;
import org.cmusic.model.expression.NumberPoints.Reckoning;

/** Lowers breakpoints of plain numbers to breakpoints of numbers, where their units allow it. */
final class NumberLowering {
    private NumberLowering() {}

    /** The places of breakpoints in the text. */
    private record Places(PlainPoints points) implements NumberPoints.Origins {
        @Override
        public Origin point(int index) {
            return new Place(points.span(index));
        }

        @Override
        public Origin time(int index) {
            return new Place(points.timeSpan(index));
        }

        @Override
        public Origin value(int index) {
            return new Place(points.valueSpan(index));
        }
    }

    /** The same breakpoints; nothing if a time is none, or values are of several kinds. */
    static Optional<NumberPoints> lower(PlainPoints points, Shape shape) {
        int size = points.size();
        Reckoning[] reckonings = new Reckoning[size];
        double[] times = new double[size];
        double[] values = new double[size];
        Kind kind = kind(points.value(0).unit());
        for (int i = 0; i < size; i++) {
            PlainNumber time = points.time(i);
            PlainNumber value = points.value(i);
            if (!isTime(time) || kind(value.unit()) != kind || kind == Kind.BEATS) {
                return Optional.empty();
            }
            reckonings[i] = reckoning(time);
            times[i] = time.isEnd() ? 0 : Literals.amount(time);
            values[i] = Literals.amount(value);
        }
        return Optional.of(
                new NumberPoints(new NumberPoints.Times(reckonings, times), kind, values, shape, new Places(points)));
    }

    private static boolean isTime(PlainNumber time) {
        if (time.isEnd()) {
            return true;
        }
        return switch (time.unit()) {
            case SECOND, MILLISECOND -> true;
            case PERCENT -> !time.isNegative();
            default -> false;
        };
    }

    private static Reckoning reckoning(PlainNumber time) {
        if (time.isEnd()) {
            return Reckoning.END;
        }
        return time.unit() == Unit.PERCENT ? Reckoning.SHARE : Reckoning.SECONDS;
    }

    private static Kind kind(Unit unit) {
        return switch (unit) {
            case NONE, PERCENT -> Kind.NUMBER;
            case HERTZ, KILOHERTZ -> Kind.FREQUENCY;
            case SECOND, MILLISECOND -> Kind.TIME;
            case DECIBEL -> Kind.LEVEL;
            case CENT, SEMITONE, OCTAVE -> Kind.INTERVAL;
            case DEGREE -> Kind.ANGLE;
            case BPM -> Kind.TEMPO;
            case BEAT -> Kind.BEATS;
        };
    }
}
