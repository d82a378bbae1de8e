package org.cmusic.grammar.carl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.carl.Expression;

/**
 * A number or a field of an expression, as cmusic took it: of {@code p4…} the digits behind the letter; a number with a
 * leading 0 and no point in octal digits; of a number with two points what stands before the second.
 */
final class Operand {
    /** Subscripts stand in the text as characters from here on. */
    static final char FIRST_SUBSCRIPT = 0xE000;

    private static final Pattern EXPONENT = Pattern.compile("[0-9]+\\.?[0-9]*[eE][0-9]*|\\.[0-9]+[eE][0-9]*");
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+).*");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]+");
    private static final Pattern WITH_POINT = Pattern.compile("(0[xX](?:[0-9]+\\.?[0-9]*|\\.[0-9]+)).*");
    private static final Pattern FIELD = Pattern.compile("([pv])(?:(\\d{1,9})|([\\uE000-\\uF8FF]))?(.*)");
    private static final Pattern UNIT = Pattern.compile("[A-Za-z]+");

    private Operand() {}

    /**
     * What a text stands for.
     *
     * @param ignored is told of what counts for nothing in it
     */
    static Expression read(String text, List<Expression> subscripts, Remarks ignored) throws BadExpression {
        if (text.startsWith("p") || text.startsWith("v")) {
            return field(text, subscripts, ignored);
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.xX".indexOf(text.charAt(i)) < 0) {
                throw illegal(text);
            }
        }
        return new Expression.Constant(number(text));
    }

    private static Expression field(String text, List<Expression> subscripts, Remarks ignored) throws BadExpression {
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            throw illegal(text);
        }
        if (!field.group(4).isEmpty() || field.group(2) == null && field.group(3) == null) {
            ignored.ignored(text, field.group(2) == null ? field.group(1) + "0" : text.substring(0, field.end(2)));
        }
        Expression index = field.group(3) != null
                ? subscripts.get(field.group(3).charAt(0) - FIRST_SUBSCRIPT)
                : new Expression.Constant(field.group(2) == null ? 0 : Integer.parseInt(field.group(2)));
        return field.group(1).equals("p") ? new Expression.Parameter(index) : new Expression.Variable(index);
    }

    private static double number(String text) throws BadExpression {
        if (text.startsWith("0") && text.indexOf('.') < 0) {
            boolean hexadecimal = text.length() > 1 && (text.charAt(1) | 0x20) == 'x';
            return hexadecimal ? whole(text.substring(2), 16) : whole(text, 8);
        }
        if (isPlain(text)) {
            return Float.parseFloat(text);
        }
        Matcher point = WITH_POINT.matcher(text);
        if (point.matches()) {
            return Float.parseFloat(point.group(1) + "p0");
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            throw new BadExpression("form", text);
        }
        return Float.parseFloat(decimal.group(1));
    }

    /** Whether a text has digits and a point at most. */
    private static boolean isPlain(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : c == 'x' || c == 'X' ? 2 : 0;
        }
        return points <= 1 && text.length() > points;
    }

    /** The digits of a base that a text begins with, as a 32-bit number. */
    private static int whole(String text, int base) {
        int value = 0;
        for (int i = 0; i < text.length() && Character.digit(text.charAt(i), base) >= 0; i++) {
            value = value * base + Character.digit(text.charAt(i), base);
        }
        return value;
    }

    private static BadExpression illegal(String text) {
        if (EXPONENT.matcher(text).matches()) {
            return new BadExpression("exponent", text);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return new BadExpression("hexadecimal", text);
        }
        Matcher word = UNIT.matcher(text);
        String first = word.lookingAt() ? word.group() : "";
        if (ExpressionSign.isFunction(first)) {
            return new BadExpression("function", first);
        }
        if (ExpressionSign.isWord(first) && !first.equals(text)) {
            return new BadExpression("front", first);
        }
        if (word.find() && ExpressionSign.isWord(word.group()) && Character.isDigit(text.charAt(0))) {
            return new BadExpression("unit", word.group());
        }
        return new BadExpression("symbol", text);
    }
}
