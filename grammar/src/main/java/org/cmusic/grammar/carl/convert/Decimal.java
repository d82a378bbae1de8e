package org.cmusic.grammar.carl.convert;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as scores write them: as many digits as single precision holds. */
final class Decimal {
    private static final MathContext DIGITS = new MathContext(7);
    private static final MathContext DIGITS_OF_TIME = new MathContext(9);

    private static final double MICROSECONDS = 1e6;

    private Decimal() {}

    /** A number of single precision. */
    static String of(double value) {
        return of(value, DIGITS);
    }

    /** A time of a piece, in seconds. */
    static String time(double seconds) {
        return of(Math.rint(seconds * MICROSECONDS) / MICROSECONDS, DIGITS_OF_TIME);
    }

    private static String of(double value, MathContext digits) {
        if (!Double.isFinite(value)) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(digits);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
