package org.cmusic.grammar.carl.macro;

import java.util.Optional;

/** The whole-number expression of an {@code #if}, with the operators of C; a name that is no macro is 0. */
final class Condition {
    private static final String[][] LEVELS = {
        {"||"},
        {"&&"},
        {"|"},
        {"^"},
        {"&"},
        {"==", "!="},
        {"<=", ">=", "<", ">"},
        {"<<", ">>"},
        {"+", "-"},
        {"*", "/", "%"}
    };
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private Condition(String text) {
        this.text = text;
    }

    /** Whether it holds; empty where it cannot be read. */
    static Optional<Boolean> holds(String text) {
        Condition condition = new Condition(text);
        try {
            long value = condition.choice();
            condition.blanks();
            return condition.at == text.length() ? Optional.of(value != 0) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private long choice() {
        long value = binary(0);
        if (!takes("?")) {
            return value;
        }
        long first = choice();
        require(":");
        long second = choice();
        return value != 0 ? first : second;
    }

    private long binary(int level) {
        if (level == LEVELS.length) {
            return unary();
        }
        long value = binary(level + 1);
        for (Optional<String> operator = operator(level); operator.isPresent(); operator = operator(level)) {
            value = apply(operator.get(), value, binary(level + 1));
        }
        return value;
    }

    private Optional<String> operator(int level) {
        blanks();
        for (String operator : LEVELS[level]) {
            boolean longer = operator.length() == 1
                    && at + 1 < text.length()
                    && "&|<>".indexOf(operator) >= 0
                    && text.charAt(at + 1) == operator.charAt(0);
            if (text.startsWith(operator, at) && !longer) {
                at += operator.length();
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static long apply(String operator, long a, long b) {
        return switch (operator) {
            case "||" -> a != 0 || b != 0 ? 1 : 0;
            case "&&" -> a != 0 && b != 0 ? 1 : 0;
            case "|" -> a | b;
            case "^" -> a ^ b;
            case "&" -> a & b;
            case "==" -> a == b ? 1 : 0;
            case "!=" -> a != b ? 1 : 0;
            case "<=" -> a <= b ? 1 : 0;
            case ">=" -> a >= b ? 1 : 0;
            case "<" -> a < b ? 1 : 0;
            case ">" -> a > b ? 1 : 0;
            case "<<" -> a << b;
            case ">>" -> a >> b;
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> a % b;
        };
    }

    private long unary() {
        if (++depth > DEEPEST) {
            throw new NumberFormatException();
        }
        long value;
        if (takes("!")) {
            value = unary() == 0 ? 1 : 0;
        } else if (takes("-")) {
            value = -unary();
        } else if (takes("~")) {
            value = ~unary();
        } else if (takes("+")) {
            value = unary();
        } else if (takes("(")) {
            value = choice();
            require(")");
        } else {
            value = operand();
        }
        depth--;
        return value;
    }

    private long operand() {
        int end = Name.end(text, at);
        if (end > at) {
            at = end;
            return 0;
        }
        while (end < text.length() && Name.goesOn(text.charAt(end))) {
            end++;
        }
        String digits = text.substring(at, end).replaceAll("[uUlL]+$", "");
        at = end;
        return Long.decode(digits);
    }

    private boolean takes(String sign) {
        blanks();
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void require(String sign) {
        if (!takes(sign)) {
            throw new NumberFormatException();
        }
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
