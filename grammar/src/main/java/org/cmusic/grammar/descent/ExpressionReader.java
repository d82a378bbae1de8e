package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.Conditional;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Items;
import org.cmusic.grammar.syntax.ListLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unit;

/** Reads expressions; operators by precedence climbing (Richards and Whitby-Strevens 1979). */
final class ExpressionReader {

    private final Tokens tokens;
    private final LiteralReader literals;
    private final CallReader calls;
    private final Nesting nesting = new Nesting();

    ExpressionReader(Tokens tokens) {
        this.tokens = tokens;
        this.literals = new LiteralReader(tokens);
        this.calls = new CallReader(tokens, this, nesting);
    }

    LiteralReader literals() {
        return literals;
    }

    CallReader calls() {
        return calls;
    }

    Expression expression() {
        if (tokens.kind() != Kind.IF) {
            return operation();
        }
        int line = tokens.now().line;
        int column = tokens.now().column;
        nesting.descend();
        tokens.advance();
        Expression test = operation();
        int height = nesting.height();
        tokens.expect(Kind.THEN);
        Expression positive = operation();
        height = nesting.raise(height);
        tokens.expect(Kind.ELSE);
        Expression negative = expression();
        nesting.raise(height);
        nesting.ascend();
        return new Conditional(test, positive, negative, tokens.spanFrom(line, column));
    }

    /** An expression if a token of {@code kind} comes before it, which is taken too. */
    Optional<Expression> after(int kind) {
        return tokens.take(kind) ? Optional.of(expression()) : Optional.empty();
    }

    /** A time or length in beats or seconds, which a bare number is not. */
    Expression time() {
        Expression time = expression();
        if (isBare(time)) {
            throw Declined.HERE;
        }
        return time;
    }

    /** A time if a token of {@code kind} comes before it, which is taken too. */
    Optional<Expression> timeAfter(int kind) {
        return tokens.take(kind) ? Optional.of(time()) : Optional.empty();
    }

    /** A tempo, which a bare number is not. */
    Expression tempo() {
        Expression tempo = expression();
        if (isNumber(tempo)) {
            throw Declined.HERE;
        }
        return tempo;
    }

    private static boolean isBare(Expression time) {
        return isNumber(time)
                || time instanceof Binary binary
                        && binary.operator() == Binary.Operator.DIVIDE
                        && isNumber(binary.left())
                        && isNumber(binary.right());
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof Quantity quantity && quantity.unit() == Unit.NONE;
    }

    /** What a loop goes through. */
    Domain domain() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Expression low = expression();
        if (!tokens.take(Kind.RANGE)) {
            return new Items(low, low.span());
        }
        Expression high = expression();
        return new Range(low, high, tokens.spanFrom(line, column));
    }

    /** What lies between two bounds. */
    Range range() {
        if (domain() instanceof Range range) {
            return range;
        }
        throw Declined.HERE;
    }

    private Expression operation() {
        int kind = tokens.kind();
        if (kind != Kind.MINUS && kind != Kind.NOT) {
            Expression first = primary();
            return isOperator() ? climb(first, 0) : first;
        }
        return climb(prefixed(), 0);
    }

    /** Goes on behind an operand with all operators that bind no looser than {@code loosest}. */
    private Expression climb(Expression first, int loosest) {
        nesting.descend();
        Expression left = first;
        int height = nesting.height();
        while (isOperator() && operator().level() >= loosest) {
            Binary.Operator operator = operator();
            tokens.advance();
            int level = operator == Binary.Operator.POWER ? operator.level() : operator.level() + 1;
            Expression right = climb(prefixed(), level);
            height = nesting.raise(height);
            left = new Binary(operator, left, right, left.span().to(right.span()));
            if (operator.compares() && isOperator() && operator().compares()) {
                throw Declined.HERE;
            }
        }
        nesting.ascend(height);
        return left;
    }

    /** Goes on behind a number that was taken, with the minus sign before it if there is one. */
    Expression behind(Expression number) {
        nesting.leaf();
        Expression first = number instanceof Unary negative ? negated(negative) : number;
        return isOperator() ? climb(first, 0) : first;
    }

    /** A power binds closer than a sign. */
    private Expression negated(Unary number) {
        nesting.descend();
        Expression operand = climb(number.operand(), Binary.Operator.LEVEL_OF_MINUS + 1);
        nesting.ascend();
        nesting.raise(nesting.height());
        return new Unary(Unary.Operator.MINUS, operand, number.span().to(operand.span()));
    }

    private Expression prefixed() {
        boolean minus = tokens.kind() == Kind.MINUS;
        if (!minus && tokens.kind() != Kind.NOT) {
            return primary();
        }
        Span sign = tokens.span();
        tokens.advance();
        nesting.descend();
        int level = minus ? Binary.Operator.LEVEL_OF_MINUS : Binary.Operator.LEVEL_OF_NOT;
        Expression operand = climb(prefixed(), level + 1);
        nesting.ascend();
        nesting.raise(nesting.height());
        return new Unary(minus ? Unary.Operator.MINUS : Unary.Operator.NOT, operand, sign.to(operand.span()));
    }

    /** Whether an operator comes next; before an equals sign a word is a name. */
    private boolean isOperator() {
        int kind = tokens.kind();
        boolean sign = kind >= Kind.PLUS && kind <= Kind.AT_LEAST;
        return sign || (kind == Kind.OR || kind == Kind.AND) && tokens.nextKind() != Kind.EQUALS;
    }

    private Binary.Operator operator() {
        return switch (tokens.kind()) {
            case Kind.PLUS -> Binary.Operator.ADD;
            case Kind.MINUS -> Binary.Operator.SUBTRACT;
            case Kind.TIMES -> Binary.Operator.MULTIPLY;
            case Kind.OVER_SIGN -> Binary.Operator.DIVIDE;
            case Kind.POWER -> Binary.Operator.POWER;
            case Kind.EQUAL -> Binary.Operator.EQUAL;
            case Kind.UNEQUAL -> Binary.Operator.UNEQUAL;
            case Kind.LESS -> Binary.Operator.LESS;
            case Kind.AT_MOST -> Binary.Operator.AT_MOST;
            case Kind.GREATER -> Binary.Operator.GREATER;
            case Kind.AT_LEAST -> Binary.Operator.AT_LEAST;
            case Kind.OR -> Binary.Operator.OR;
            default -> Binary.Operator.AND;
        };
    }

    /** An operand without sign. */
    Expression primary() {
        int kind = tokens.kind();
        if (Kind.isIdentifier(kind)) {
            return calls.reference();
        }
        switch (kind) {
            case Kind.OPEN_PARENTHESIS -> {
                return group();
            }
            case Kind.OPEN_BRACKET -> {
                return list();
            }
            default -> {
                nesting.leaf();
                return literal(kind);
            }
        }
    }

    private Expression literal(int kind) {
        return switch (kind) {
            case Kind.NUMBER, Kind.QUANTITY -> literals.quantity();
            case Kind.STRING -> literals.text();
            case Kind.PITCH -> literals.pitch();
            case Kind.TRUE, Kind.FALSE -> literals.truth();
            default -> throw Declined.HERE;
        };
    }

    private Expression group() {
        tokens.open(Kind.OPEN_PARENTHESIS);
        Expression inner = expression();
        tokens.close(Kind.CLOSE_PARENTHESIS);
        return inner;
    }

    private Expression list() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        tokens.open(Kind.OPEN_BRACKET);
        List<Expression> items = new ArrayList<>();
        int height = 0;
        nesting.leaf();
        while (tokens.kind() != Kind.CLOSE_BRACKET) {
            if (!items.isEmpty()) {
                tokens.expect(Kind.COMMA);
            }
            items.add(expression());
            height = Math.max(height, nesting.height());
        }
        tokens.close(Kind.CLOSE_BRACKET);
        nesting.raise(height);
        return new ListLiteral(items, tokens.spanFrom(line, column));
    }
}
