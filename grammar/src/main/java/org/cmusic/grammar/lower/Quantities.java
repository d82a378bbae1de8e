package org.cmusic.grammar.lower;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.cmusic.model.Kind;
import org.cmusic.model.ShortestDecimal;
import org.cmusic.model.expression.Coercion;
import org.cmusic.model.expression.Value;

/** Values as messages and flat notes write them. A message rounds; what is read back keeps every digit. */
public final class Quantities {
    private static final int LONGEST_PLAIN = 24;
    private static final double LARGEST_WHOLE = 0x1p53;
    private static final int TOLD_DIGITS = 6;

    private Quantities() {}

    /** A value as a message tells it: as the language writes it, rounded, or where it has no form, its kind. */
    public static String text(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return rounded(quantity.kind(), quantity.amount());
        }
        if (value instanceof Value.Span span) {
            return span.beats().toString();
        }
        if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.isTrue());
        }
        if (value instanceof Value.Choice choice) {
            return choice.name();
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().map(Quantities::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Value.Text text ? '"' + text.text() + '"' : "a " + Coercion.describe(value);
    }

    /** An amount with the unit of its kind. */
    public static String text(Kind kind, double amount) {
        if (kind == Kind.LEVEL && amount == Double.NEGATIVE_INFINITY) {
            return "silence";
        }
        return digits(amount) + unit(kind);
    }

    /** An amount to six digits, a short time in milliseconds. */
    private static String rounded(Kind kind, double amount) {
        if (!Double.isFinite(amount) || amount == 0) {
            return text(kind, amount);
        }
        boolean milliseconds = kind == Kind.TIME && Math.abs(amount) < 1;
        BigDecimal scaled = ShortestDecimal.of(amount).scaleByPowerOfTen(milliseconds ? 3 : 0);
        double told = scaled.round(new MathContext(TOLD_DIGITS)).doubleValue();
        return digits(told) + (milliseconds ? "ms" : unit(kind));
    }

    /** The shortest decimal number. */
    public static String digits(double amount) {
        if (!Double.isFinite(amount)) {
            return Double.isNaN(amount) ? "no number" : amount > 0 ? "infinite" : "minus infinite";
        }
        if (amount == Math.rint(amount) && Math.abs(amount) < LARGEST_WHOLE) {
            return Long.toString((long) amount);
        }
        BigDecimal decimal = ShortestDecimal.of(amount).stripTrailingZeros();
        String plain = decimal.toPlainString();
        return plain.length() > LONGEST_PLAIN
                ? decimal.toString().replace("E+", "e").replace("E", "e")
                : plain;
    }

    private static String unit(Kind kind) {
        return switch (kind) {
            case FREQUENCY -> "Hz";
            case LEVEL -> "dB";
            case TIME -> "s";
            case BEATS -> "b";
            case INTERVAL -> "ct";
            case ANGLE -> "deg";
            case TEMPO -> "bpm";
            default -> "";
        };
    }
}
