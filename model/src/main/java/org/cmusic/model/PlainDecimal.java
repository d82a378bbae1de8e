package org.cmusic.model;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A decimal number without exponent whose digits fit a machine word, perhaps below zero. It spares small numbers the
 * decimals of the platform, which take a twentieth of a second to get ready.
 *
 * @param digits the digits as a whole number, with the sign
 * @param decimals how many of the digits stand behind the point, from 0 to {@value #MOST_DIGITS}
 */
public record PlainDecimal(long digits, int decimals) {

    /** So many digits always fit. */
    public static final int MOST_DIGITS = 18;

    private static final long LARGEST_EXACT = 1L << 53;

    /** The powers of ten that are doubles. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Reads digits that may have a point among them and a minus sign before; empty for any other text. */
    public static Optional<PlainDecimal> of(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int count = text.length() - first - (point < 0 ? 0 : 1);
        if (count < 1 || count > MOST_DIGITS || point == first || point == text.length() - 1) {
            return Optional.empty();
        }
        long digits = 0;
        for (int i = first; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (i != point && (digit < 0 || digit > 9)) {
                return Optional.empty();
            }
            digits = i == point ? digits : digits * 10 + digit;
        }
        int decimals = point < 0 ? 0 : text.length() - 1 - point;
        return Optional.of(new PlainDecimal(first == 1 ? -digits : digits, decimals));
    }

    /** The double nearest to the number times a power of ten; a zero has no sign. */
    public double times10(int power) {
        return rounded(digits, power - decimals);
    }

    /** The double nearest to a decimal number without sign, perhaps with an exponent. */
    public static double nearest(String text) {
        byte[] written = text.getBytes(StandardCharsets.ISO_8859_1);
        long digits = 0;
        int point = written.length - 1;
        for (int i = 0; i < written.length; i++) {
            int digit = written[i] - '0';
            if (digit >= 0 && digit <= 9 && digits <= LARGEST_EXACT / 10 - 1) {
                digits = digits * 10 + digit;
            } else if (written[i] == '.' && point == written.length - 1) {
                point = i;
            } else {
                return Double.parseDouble(text);
            }
        }
        return rounded(digits, point + 1 - written.length);
    }

    /** What the digits are divided by: ten to the power of the decimals. */
    public long divisor() {
        long divisor = 1;
        for (int i = 0; i < decimals; i++) {
            divisor *= 10;
        }
        return divisor;
    }

    /** The double nearest to a whole number times a power of ten. */
    public static double rounded(long digits, int exponent) {
        if (Math.abs(digits) > LARGEST_EXACT || Math.abs(exponent) >= POWERS.length) {
            return BigDecimal.valueOf(digits, -exponent).doubleValue();
        }
        return exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
    }
}
