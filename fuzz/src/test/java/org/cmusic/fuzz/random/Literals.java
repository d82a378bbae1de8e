package org.cmusic.fuzz.random;

import java.math.BigDecimal;
import java.math.MathContext;
import org.cmusic.model.Kind;

/** Quantities as scores write them: mostly usual ones, now and then extreme ones. */
final class Literals {
    private static final MathContext DIGITS = new MathContext(3);
    private static final int RARE = 2;

    private final Draw draw;

    Literals(Draw draw) {
        this.draw = draw;
    }

    String any(Kind kind) {
        return draw.chance(RARE) ? extreme() + unit(kind) : usual(kind);
    }

    private String extreme() {
        return draw.one(
                "0", "1e300", "1e-300", "1e15", "1e-9", "9007199254740993", "(-1)", "100000", "4294967296", "0.1");
    }

    private String usual(Kind kind) {
        return switch (kind) {
            case TRUTH -> draw.one("true", "false");
            case FREQUENCY -> draw.chance(50) ? pitch() : between(kind, 40, 4000);
            case LEVEL -> draw.chance(5) ? "silence" : between(kind, -40, 0);
            case TIME -> draw.chance(30) ? draw.one("10ms", "0s", "250ms", "1s") : between(kind, 0.001, 0.5);
            case BEATS -> beats();
            case INTERVAL -> between(kind, -300, 300);
            case ANGLE -> between(kind, 0, 360);
            case POSITION -> between(kind, -1, 1);
            case TEMPO -> between(kind, 40, 400);
            case STRING -> draw.one("\"\"", "\"a \\\"b\\\"\"", "\"日本 🎵\"");
            case LIST -> "[" + String.join(", ", draw.times(1 + draw.below(3), () -> usual(Kind.NUMBER))) + "]";
            default -> draw.chance(50) ? String.valueOf(draw.below(9)) : between(kind, -2, 8);
        };
    }

    String pitch() {
        return draw.one("C", "D", "E", "F", "G", "A", "B")
                + draw.one("", "", "#", "b", "##", "bb")
                + (2 + draw.below(5));
    }

    String beats() {
        return draw.one("1b", "1/2b", "1/4b", "2b", "1/3b", "0.75b", "3/16b", "0b");
    }

    /** A length that is not nothing. */
    String length() {
        return draw.one("1/2b", "1/4b", "1/8b", "1b", "1/3b", "0.75b", "60ms", "0.3s", "3/7b");
    }

    /** A quantity within bounds, which may be infinite. */
    String between(Kind kind, double low, double high) {
        double from = Math.max(low, -1000);
        double to = Math.min(high, 1000);
        double part = draw.part();
        double value = from + (to - from) * (draw.chance(50) ? part : part * part * part);
        return number(value) + unit(kind);
    }

    static String number(double value) {
        String digits = new BigDecimal(Math.abs(value))
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
        return value < 0 && !digits.equals("0") ? "-" + digits : digits;
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
