package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Numbers of a file that may be anything, as far as they make sense. */
final class Numbers {
    private static final int MOST_DIGITS = 18;
    private static final int DIGITS = 6;
    private static final int LARGEST = 1_000_000_000;

    private Numbers() {}

    /** A number as a fraction; empty if it is missing, or has more digits than any sensible one. */
    static Optional<BigFraction> fraction(BigDecimal number) {
        if (number == null || number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        BigInteger scale = BigInteger.TEN.pow(Math.abs(number.scale()));
        BigInteger digits = number.unscaledValue();
        return Optional.of(
                number.scale() < 0 ? new BigFraction(digits.multiply(scale)) : new BigFraction(digits, scale));
    }

    /** A whole number, or another where it is missing or out of all reason. */
    static int whole(BigInteger number, int otherwise) {
        return number == null || number.abs().compareTo(BigInteger.valueOf(LARGEST)) > 0
                ? otherwise
                : number.intValue();
    }

    /** The first number within a text, as {@code c. 60-66}; not a number where there is none. */
    static double first(String text) {
        String digits = text == null ? "" : text.replaceFirst("^[^0-9]*", "").replaceFirst("[^0-9.].*$", "");
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A number with the digits that matter. */
    static BigDecimal plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
