package org.cmusic.grammar.check;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unit;

/** A number with a comma for its point, which is read as two: {@code linear(0,5)}. */
final class DecimalComma {

    private DecimalComma() {}

    /** What is wrong with two values where one is wanted, if both are whole numbers without a blank between them. */
    static Optional<Diagnostic> between(Expression first, Expression second) {
        boolean minus = first instanceof Unary unary && unary.operator() == Unary.Operator.MINUS;
        Expression bare = minus ? ((Unary) first).operand() : first;
        boolean touching = first.span().endLine() == second.span().startLine()
                && first.span().endColumn() + 1 == second.span().startColumn();
        return touching
                        && bare instanceof Quantity whole
                        && whole.unit() == Unit.NONE
                        && isWhole(whole)
                        && second instanceof Quantity decimals
                        && isWhole(decimals)
                ? Optional.of(
                        mistake(minus ? "-" : "", whole, decimals, first.span().to(second.span())))
                : Optional.empty();
    }

    private static boolean isWhole(Quantity number) {
        return number.digits().chars().allMatch(Character::isDigit);
    }

    private static Diagnostic mistake(String sign, Quantity whole, Quantity decimals, Span span) {
        String point = sign + whole.digits() + "." + decimals.written();
        return Diagnostic.at("bad-number", span)
                .variant("comma")
                .with("text", sign + whole.digits() + "," + decimals.written())
                .with("point", point)
                .fix(Fix.replace(span, point));
    }
}
