package org.cmusic.grammar.musicv;

import java.util.Optional;

/**
 * A number on a card: digits with a point among them or none, a minus before them or not. It is added up digit by digit in
 * single precision, so that it comes out to the last bit as the first pass has it.
 */
final class DecimalNumber {
    private static final float BASE = 10;

    private DecimalNumber() {}

    /** The number that a text stands for, if it is one. */
    static Optional<Float> of(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String plain = point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1);
        if (plain.isEmpty() || !plain.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return Optional.empty();
        }
        float size = sum(plain, point < 0 ? digits.length() : point);
        return Float.isFinite(size) ? Optional.of(negative ? -size : size) : Optional.empty();
    }

    private static float sum(String digits, int whole) {
        float sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * power(whole - 1 - i);
        }
        return sum;
    }

    /** A power of ten by squaring, in single precision. */
    private static float power(int exponent) {
        int left = Math.abs(exponent);
        float square = BASE;
        float power = left % 2 == 1 ? BASE : 1;
        for (left /= 2; left > 0; left /= 2) {
            square *= square;
            if (left % 2 == 1) {
                power *= square;
            }
        }
        return exponent < 0 ? 1 / power : power;
    }
}
