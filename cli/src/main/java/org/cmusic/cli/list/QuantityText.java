package org.cmusic.cli.list;

import java.math.BigDecimal;
import java.math.MathContext;
import org.cmusic.model.Kind;

/** Values as scores write them: a number and the unit of its kind. */
final class QuantityText {
    private static final double KILO = 1000;
    private static final MathContext DIGITS = new MathContext(6);

    private QuantityText() {}

    /** {@code 440Hz}, {@code 20kHz}, {@code -12dB}, {@code silence}, {@code 450ms}, {@code 14ct}, {@code 0.4}. */
    static String of(Kind kind, double value) {
        return switch (kind) {
            case FREQUENCY -> Math.abs(value) >= KILO ? number(value / KILO) + "kHz" : number(value) + "Hz";
            case LEVEL -> value == Double.NEGATIVE_INFINITY ? "silence" : number(value) + "dB";
            case TIME -> value != 0 && Math.abs(value) < 1 ? number(value * KILO) + "ms" : number(value) + "s";
            case BEATS -> number(value) + "b";
            case INTERVAL -> number(value) + "ct";
            case ANGLE -> number(value) + "deg";
            case TEMPO -> number(value) + "bpm";
            default -> number(value);
        };
    }

    /** A range with both its ends; empty without any, {@code up to 2s} or {@code from 0Hz} with one. */
    static String range(Kind kind, double low, double high) {
        boolean open = low == Double.NEGATIVE_INFINITY && kind != Kind.LEVEL;
        if (open && high == Double.POSITIVE_INFINITY) {
            return "";
        }
        if (high == Double.POSITIVE_INFINITY) {
            return "from " + of(kind, low);
        }
        return open ? "up to " + of(kind, high) : of(kind, low) + ".." + of(kind, high);
    }

    private static String number(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return Double.toString(value);
        }
        return value == 0
                ? "0"
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
