package org.cmusic.grammar.syntax;

import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.PlainDecimal;

/**
 * A number as it is written, without exponent or fraction: so many digits, so many of them behind the point, a unit, and
 * perhaps a minus sign right before it; or the word {@code end}.
 *
 * @param mantissa the digits as a whole number
 * @param form the rest, in bits
 * @param line where it is written, from 1
 * @param column where it begins, from 1
 */
public record PlainNumber(long mantissa, int form, int line, int column) {

    /** A number of more characters, its unit left out, is not plain. */
    public static final int MOST_DIGITS = 31;

    /** A mantissa to which no digit can be added: with one, it would have more than {@link PlainDecimal} takes. */
    public static final long FULL = 100_000_000_000_000_000L;

    private static final String END = "end";
    private static final int END_FORM = -1;
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final Unit[] UNITS = Unit.values();

    /** The form of a number of {@code digits} digits, {@code decimals} of them behind the point. */
    public static int form(int digits, int decimals, Unit unit, boolean negative) {
        return ((unit.ordinal() << BITS | decimals) << BITS | digits) << 1 | (negative ? 1 : 0);
    }

    /** The word {@code end}. */
    public static PlainNumber end(int line, int column) {
        return new PlainNumber(0, END_FORM, line, column);
    }

    /** Whether it is the word {@code end}. */
    public boolean isEnd() {
        return form == END_FORM;
    }

    /** Whether a minus sign stands before it. */
    public boolean isNegative() {
        return (form & 1) != 0;
    }

    /** Its unit. */
    public Unit unit() {
        return UNITS[form >> 1 + 2 * BITS];
    }

    private int digits() {
        return form >> 1 & MASK;
    }

    private int decimals() {
        return form >> 1 + BITS & MASK;
    }

    /** The number times a power of ten, rounded once; its sign is kept, of zero too. */
    public double times10(int power) {
        double size = PlainDecimal.rounded(mantissa, power - decimals());
        return isNegative() ? -size : size;
    }

    /** Where it is written. */
    public Span span(Source source) {
        int width = isEnd()
                ? END.length()
                : (form & 1)
                        + digits()
                        + (decimals() > 0 ? 1 : 0)
                        + unit().suffix().length();
        return new Span(source, line, column, line, column + width);
    }

    /** The literal, or the negative of one, that it is; not for the word {@code end}. */
    public Expression expression(Source source) {
        Span span = span(source);
        if (!isNegative()) {
            return new Quantity(text(), unit(), span);
        }
        Span behindSign = new Span(source, line, column + 1, line, span.endColumn());
        return new Unary(Unary.Operator.MINUS, new Quantity(text(), unit(), behindSign), span);
    }

    private String text() {
        StringBuilder text = new StringBuilder().append(mantissa);
        while (text.length() < digits()) {
            text.insert(0, '0');
        }
        return decimals() > 0 ? text.insert(digits() - decimals(), '.').toString() : text.toString();
    }
}
