package org.cmusic.grammar.descent;

import org.cmusic.grammar.syntax.Unit;

/** The form of numbers and quantities; what is no number, or may be none that a double can hold, is declined. */
final class NumberForm {

    /** A number of more characters is left to the grammar. */
    private static final int LONGEST = 300;

    private static final Unit[] UNITS = Unit.values();

    private NumberForm() {}

    /** The end of the number at {@code at}. */
    static int scan(Token token, byte[] window, int at) {
        int whole = digits(window, at);
        int end = whole;
        if (window[end] == '.' && isDigit(window[end + 1])) {
            end = digits(window, end + 1);
        }
        int mantissa = end;
        end = exponent(window, end);
        if (end == whole && window[end] == '/' && isDigit(window[end + 1])) {
            return fraction(token, window, at, end);
        }
        if (end - at > LONGEST) {
            throw Declined.HERE;
        }
        int behind = quantity(token, window, end);
        if (end > mantissa && !isDouble(window, at, mantissa, end, token.unit)) {
            throw Declined.HERE;
        }
        return behind;
    }

    private static int digits(byte[] window, int at) {
        int end = at;
        while (window[end] >= '0' && window[end] <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int exponent(byte[] window, int at) {
        if (window[at] != 'e' && window[at] != 'E') {
            return at;
        }
        int digits = window[at + 1] == '+' || window[at + 1] == '-' ? at + 2 : at + 1;
        return isDigit(window[digits]) ? digits(window, digits) : at;
    }

    /** Whether a double holds the number, in the unit that others are counted in too, and is zero only if the number is. */
    @SuppressWarnings("deprecation") // the bytes are ASCII
    private static boolean isDouble(byte[] window, int at, int mantissa, int end, Unit unit) {
        double value = Double.parseDouble(new String(window, 0, at, end - at)) * factor(unit);
        return value == 0 ? isZero(window, at, mantissa) : !Double.isInfinite(value);
    }

    private static double factor(Unit unit) {
        return switch (unit) {
            case OCTAVE -> 1200;
            case KILOHERTZ -> 1000;
            case SEMITONE -> 100;
            default -> 1;
        };
    }

    /** A fraction of beats is one number; before anything else its sign divides. */
    private static int fraction(Token token, byte[] window, int at, int slash) {
        int end = digits(window, slash + 1);
        int suffix = word(window, end);
        if (end - at > LONGEST) {
            throw Declined.HERE;
        }
        if (suffix == end || window[end] == 'e' || window[end] == 'E') {
            token.kind = Kind.NUMBER;
            token.unit = Unit.NONE;
            return slash;
        }
        if (suffix > end + 1 || window[end] != 'b' || isZero(window, slash + 1, end)) {
            throw Declined.HERE;
        }
        return quantity(token, window, end);
    }

    private static boolean isZero(byte[] window, int from, int to) {
        for (int i = from; i < to; i++) {
            if (window[i] != '0' && window[i] != '.') {
                return false;
            }
        }
        return true;
    }

    /** The end of the unit behind a number, which must be one. */
    private static int quantity(Token token, byte[] window, int at) {
        int end = window[at] == '%' ? at + 1 : word(window, at);
        token.unit = unit(window, at, end - at);
        token.kind = end > at ? Kind.QUANTITY : Kind.NUMBER;
        int next = window[end];
        boolean ends = next != '%' && (next != '.' || window[end + 1] == '.') && !Scanner.isWord(next);
        if (!ends) {
            throw Declined.HERE;
        }
        return end;
    }

    private static int word(byte[] window, int at) {
        int end = at;
        while (Scanner.isWord(window[end])) {
            end++;
        }
        return end;
    }

    /** The unit written so. */
    private static Unit unit(byte[] window, int at, int length) {
        if (length <= 1) {
            return length == 0 ? Unit.NONE : unit(window[at]);
        }
        for (Unit unit : UNITS) {
            if (isWritten(unit.suffix(), window, at, length)) {
                return unit;
            }
        }
        throw Declined.HERE;
    }

    /** The unit of one letter. */
    private static Unit unit(int letter) {
        return switch (letter) {
            case 's' -> Unit.SECOND;
            case 'b' -> Unit.BEAT;
            case '%' -> Unit.PERCENT;
            default -> throw Declined.HERE;
        };
    }

    private static boolean isWritten(String text, byte[] window, int at, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != window[at + i]) {
                return false;
            }
        }
        return true;
    }
}
