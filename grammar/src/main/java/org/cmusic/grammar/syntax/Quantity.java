package org.cmusic.grammar.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.PlainDecimal;
import org.cmusic.model.ShortestDecimal;

/**
 * A number and its unit, as written: {@code 440Hz}, {@code 1/3b}, {@code 1e-5}. It has no sign; a sign is a
 * {@link Unary}.
 *
 * @param digits a decimal number, or a fraction of two whole numbers, as in the source
 * @param unit the unit, {@link Unit#NONE} for a pure number
 */
public record Quantity(String digits, Unit unit, Span span) implements Expression {

    private static final int LONGEST_PLAIN = 30;

    public Quantity {
        if (!isNumber(digits)) {
            throw new IllegalArgumentException("not an unsigned number: " + digits);
        }
    }

    /** Whether the text is a decimal number without sign, or a fraction of two whole numbers. */
    private static boolean isNumber(String written) {
        byte[] text = written.getBytes(StandardCharsets.ISO_8859_1);
        int whole = digitsEnd(text, 0);
        if (whole > 0 && whole < text.length && text[whole] == '/') {
            return whole + 1 < text.length && digitsEnd(text, whole + 1) == text.length;
        }
        boolean point = whole < text.length && text[whole] == '.';
        int mantissa = point ? digitsEnd(text, whole + 1) : whole;
        boolean decimal = whole > 0 && (!point || mantissa > whole + 1);
        return decimal && exponentEnd(text, mantissa) == text.length;
    }

    private static int digitsEnd(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] >= '0' && text[end] <= '9') {
            end++;
        }
        return end;
    }

    private static int exponentEnd(byte[] text, int from) {
        if (from + 1 >= text.length || text[from] != 'e' && text[from] != 'E') {
            return from;
        }
        boolean signed = text[from + 1] == '+' || text[from + 1] == '-';
        int digits = signed ? from + 2 : from + 1;
        return digits < text.length ? digitsEnd(text, digits) : from;
    }

    /** A quantity made in memory, with as many digits as {@code number} needs; a negative one is a {@link Unary}. */
    public static Expression of(double number, Unit unit) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite number: " + number);
        }
        BigDecimal magnitude = ShortestDecimal.of(Math.abs(number)).stripTrailingZeros();
        String plain = magnitude.toPlainString();
        String digits = plain.length() > LONGEST_PLAIN ? magnitude.toString() : plain;
        Quantity quantity = new Quantity(digits, unit, Span.NOWHERE);
        return number < 0 ? new Unary(Unary.Operator.MINUS, quantity, Span.NOWHERE) : quantity;
    }

    /** The number in its own unit: {@code 1.2kHz} is 1.2, {@code 1/3b} the double nearest to a third. */
    public double value() {
        int slash = digits.indexOf('/');
        return slash < 0
                ? PlainDecimal.nearest(digits)
                : Double.parseDouble(digits.substring(0, slash)) / Double.parseDouble(digits.substring(slash + 1));
    }

    /**
     * The number in its own unit, exactly.
     *
     * @throws ArithmeticException if it is a fraction over zero
     */
    public BigFraction exact() {
        int slash = digits.indexOf('/');
        if (slash >= 0) {
            return new BigFraction(
                    new BigInteger(digits.substring(0, slash)), new BigInteger(digits.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(digits);
        return decimal.scale() <= 0
                ? new BigFraction(decimal.toBigIntegerExact())
                : new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Number and unit as written. */
    public String written() {
        return digits + unit.suffix();
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
