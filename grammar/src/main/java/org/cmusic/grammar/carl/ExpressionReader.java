package org.cmusic.grammar.carl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Function;

/**
 * Reads an expression as cmusic did, which put its signs in an order from left to right: a sign makes those before it that
 * bind as strongly or more take their values at once, so {@code 2^3^2} is 64, {@code -3^2} is 9 and {@code 440Hz/220Hz} is
 * {@code ((440/220)Hz)Hz}. Digits on both sides of a parenthesis that opens are one number.
 */
final class ExpressionReader {
    /** No expression that means anything is longer. */
    static final int LONGEST = 1000;

    private final String text;
    private final List<Expression> subscripts;
    private final Remarks remarks;
    private final Deque<Optional<ExpressionSign>> waiting = new ArrayDeque<>();
    private final List<Expression> values = new ArrayList<>();
    private final StringBuilder operand = new StringBuilder();
    private Before before = Before.START;

    /** What stands before a place in an expression. */
    private enum Before {
        START,
        OPENING,
        FRONT,
        BETWEEN,
        BEHIND,
        OPERAND,
        CLOSING
    }

    private ExpressionReader(String text, List<Expression> subscripts, Remarks remarks) {
        this.text = text;
        this.subscripts = subscripts;
        this.remarks = remarks;
    }

    /** What a field stands for. */
    static Expression read(String text, Remarks remarks) throws BadExpression {
        if (text.length() > LONGEST) {
            throw new BadExpression("length", text);
        }
        List<Expression> subscripts = new ArrayList<>();
        return new ExpressionReader(new Subscripts(text, remarks).replace(subscripts), subscripts, remarks).read();
    }

    private Expression read() throws BadExpression {
        int at = 0;
        while (at < text.length()) {
            at += step(at);
        }
        finishOperand();
        while (!waiting.isEmpty()) {
            waiting.pop().ifPresent(this::apply);
        }
        if (operand.length() > 0 || values.size() != 1 || values.get(0) == null) {
            throw new BadExpression("form", text);
        }
        return values.get(0);
    }

    /** Reads one sign, parenthesis or character of an operand; how long it was. */
    private int step(int at) throws BadExpression {
        char c = text.charAt(at);
        if (c == '(') {
            waiting.push(Optional.empty());
            before = Before.OPENING;
            return 1;
        }
        if (c == ')') {
            finishOperand();
            close();
            before = Before.CLOSING;
            return 1;
        }
        Optional<ExpressionSign> sign = ExpressionSign.at(text, at, before.compareTo(Before.BETWEEN) <= 0);
        if (sign.isEmpty()) {
            if (!Character.isWhitespace(c)) {
                operand.append(c);
                before = Before.OPERAND;
            }
            return 1;
        }
        finishOperand();
        wait(sign.get());
        return sign.get().symbol().length();
    }

    private void wait(ExpressionSign sign) {
        while (!waiting.isEmpty()
                && waiting.element().isPresent()
                && waiting.element().get().rank() <= sign.rank()) {
            apply(waiting.pop().orElseThrow());
        }
        waiting.push(Optional.of(sign));
        before = switch (sign.place()) {
            case FRONT -> Before.FRONT;
            case BETWEEN -> Before.BETWEEN;
            case BEHIND -> Before.BEHIND;
        };
    }

    private void close() {
        while (!waiting.isEmpty() && waiting.element().isPresent()) {
            apply(waiting.pop().orElseThrow());
        }
        if (!waiting.isEmpty()) {
            waiting.pop();
        }
    }

    private void finishOperand() throws BadExpression {
        if (before == Before.OPERAND) {
            values.add(Operand.read(operand.toString(), subscripts, remarks));
            operand.setLength(0);
        }
    }

    /** A sign in front of nothing does nothing; one between two values of which one is missing leaves no value. */
    private void apply(ExpressionSign sign) {
        int last = values.size() - 1;
        if (sign.operator().isPresent()) {
            if (last < 1) {
                values.clear();
                values.add(null);
                values.add(null);
                return;
            }
            Expression right = values.remove(last);
            Expression left = values.get(last - 1);
            values.set(
                    last - 1,
                    left == null || right == null
                            ? null
                            : new Expression.Combination(sign.operator().get(), left, right));
        } else if (last >= 0 && values.get(last) != null) {
            Function function = sign.function().orElseThrow();
            values.set(last, new Expression.Application(function, values.get(last)));
        }
    }
}
