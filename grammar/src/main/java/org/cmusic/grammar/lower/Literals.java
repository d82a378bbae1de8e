package org.cmusic.grammar.lower;

import java.math.BigDecimal;
import org.cmusic.grammar.syntax.PlainNumber;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.PlainDecimal;
import org.cmusic.model.expression.Value;

/** The values of literals, each rounded once. */
public final class Literals {
    private static final int CENTS_IN_SEMITONE = 100;
    private static final int CENTS_IN_OCTAVE = 1200;

    private Literals() {}

    /** The value of a number with its unit; {@code 40%} is 0.4. */
    public static Value value(Quantity quantity) {
        return switch (quantity.unit()) {
            case NONE -> Value.number(quantity.value());
            case PERCENT -> Value.number(scaled(quantity, -2));
            case HERTZ -> new Value.Quantity(Kind.FREQUENCY, quantity.value());
            case KILOHERTZ -> new Value.Quantity(Kind.FREQUENCY, scaled(quantity, 3));
            case SECOND -> new Value.Quantity(Kind.TIME, quantity.value());
            case MILLISECOND -> new Value.Quantity(Kind.TIME, scaled(quantity, -3));
            case DECIBEL -> new Value.Quantity(Kind.LEVEL, quantity.value());
            case CENT -> new Value.Quantity(Kind.INTERVAL, quantity.value());
            case SEMITONE -> new Value.Quantity(Kind.INTERVAL, quantity.value() * CENTS_IN_SEMITONE);
            case OCTAVE -> new Value.Quantity(Kind.INTERVAL, quantity.value() * CENTS_IN_OCTAVE);
            case DEGREE -> new Value.Quantity(Kind.ANGLE, quantity.value());
            case BPM -> new Value.Quantity(Kind.TEMPO, quantity.value());
            case BEAT -> new Value.Span(beats(quantity));
        };
    }

    /** The amount of a plain number, in the unit of its kind; one in beats is none. */
    static double amount(PlainNumber number) {
        return switch (number.unit()) {
            case KILOHERTZ -> number.times10(3);
            case MILLISECOND -> number.times10(-3);
            case PERCENT -> number.times10(-2);
            case SEMITONE -> number.times10(0) * CENTS_IN_SEMITONE;
            case OCTAVE -> number.times10(0) * CENTS_IN_OCTAVE;
            default -> number.times10(0);
        };
    }

    /** The number times a power of ten, rounded once. */
    private static double scaled(Quantity quantity, int power) {
        return PlainDecimal.of(quantity.digits())
                .map(plain -> plain.times10(power))
                .orElseGet(() -> new BigDecimal(quantity.digits())
                        .scaleByPowerOfTen(power)
                        .doubleValue());
    }

    /** Fractions and plain decimals are exact; one with an exponent is taken as a number. */
    private static Beats beats(Quantity quantity) {
        boolean exponent =
                quantity.digits().indexOf('e') >= 0 || quantity.digits().indexOf('E') >= 0;
        return exponent ? Beats.of(quantity.value()) : Beats.parse(quantity.digits());
    }

    /** A spelled pitch. */
    public static Pitch pitch(org.cmusic.grammar.syntax.PitchLiteral literal) {
        return new Pitch(Letter.valueOf(String.valueOf(literal.letter())), literal.accidental(), literal.octave());
    }
}
