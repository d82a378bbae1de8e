package org.cmusic.grammar.check;

import java.util.Optional;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unit;

/**
 * A quantity that stands in the text with all its value.
 *
 * @param unit the unit that {@code value} counts; kilohertz are told in hertz, milliseconds in seconds, semitones and
 *     octaves in cents
 * @param value how many of them
 * @param written as it stands in the text
 */
record Literal(Unit unit, double value, String written) {

    private static final double CLOSE = 1e-12;

    /** The literal that an expression is, if it is one, perhaps with a minus sign. */
    static Optional<Literal> of(Expression expression) {
        if (expression instanceof Quantity quantity) {
            return Optional.of(of(quantity));
        }
        if (expression instanceof Unary unary
                && unary.operator() == Unary.Operator.MINUS
                && unary.operand() instanceof Quantity quantity) {
            Literal positive = of(quantity);
            return Optional.of(new Literal(positive.unit(), -positive.value(), "-" + positive.written()));
        }
        return Optional.empty();
    }

    private static Literal of(Quantity quantity) {
        double value = quantity.value();
        String written = quantity.written();
        return switch (quantity.unit()) {
            case KILOHERTZ -> new Literal(Unit.HERTZ, value * 1000, written);
            case MILLISECOND -> new Literal(Unit.SECOND, value / 1000, written);
            case SEMITONE -> new Literal(Unit.CENT, value * 100, written);
            case OCTAVE -> new Literal(Unit.CENT, value * 1200, written);
            default -> new Literal(quantity.unit(), value, written);
        };
    }

    /** Whether it is less than another of the same unit, by more than rounding explains. */
    boolean isBelow(Literal other) {
        double margin = CLOSE * Math.max(Math.abs(value), Math.abs(other.value));
        return unit == other.unit && value < other.value - margin;
    }
}
