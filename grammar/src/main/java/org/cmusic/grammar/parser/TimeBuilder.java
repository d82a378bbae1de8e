package org.cmusic.grammar.parser;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.parser.CmusicParser.ExpressionContext;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.grammar.syntax.Unreadable;

/** Builds times and tempos, which a bare number cannot be: {@code C4:1}, {@code C4:1/4} and {@code tempo 120}. */
final class TimeBuilder {

    private static final int QUARTERS = 4;

    private final Reporter reporter;
    private final ExpressionBuilder expressions;

    TimeBuilder(Reporter reporter, ExpressionBuilder expressions) {
        this.reporter = reporter;
        this.expressions = expressions;
    }

    /** A time or length in beats or seconds. */
    Expression time(ExpressionContext context) {
        Expression time = expressions.expression(context);
        return isBare(time) ? reported(context, time, "length", inBeats(time)) : time;
    }

    /** A time, if there is one. */
    Optional<Expression> optional(ExpressionContext context) {
        return Optional.ofNullable(context).map(this::time);
    }

    /** A tempo in beats a minute. */
    Expression tempo(ExpressionContext context) {
        Expression tempo = expressions.expression(context);
        return isNumber(tempo) ? reported(context, tempo, "tempo", context.getText() + "bpm") : tempo;
    }

    private Expression reported(ExpressionContext context, Expression bare, String variant, String right) {
        reporter.report(Diagnostic.at("bad-unit", bare.span())
                .variant(variant)
                .with("text", context.getText())
                .with("fix", right)
                .fix(Fix.replace(bare.span(), right)));
        return new Unreadable(Optional.empty(), bare.span());
    }

    /** A number without unit, or a note value such as {@code 1/4}. */
    private static boolean isBare(Expression time) {
        return isNumber(time)
                || time instanceof Binary binary
                        && binary.operator() == Binary.Operator.DIVIDE
                        && isNumber(binary.left())
                        && isNumber(binary.right())
                        && ((Quantity) binary.right()).value() != 0;
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof Quantity quantity && quantity.unit() == Unit.NONE;
    }

    /** A fraction is taken for a note value, of which a quarter is a beat; a number for beats. */
    private static String inBeats(Expression time) {
        return time instanceof Binary binary
                ? beats(((Quantity) binary.left()).exact().divide(((Quantity) binary.right()).exact()))
                : ((Quantity) time).written() + Unit.BEAT.suffix();
    }

    private static String beats(BigFraction noteValue) {
        BigFraction beats = noteValue.multiply(QUARTERS).reduce();
        String over = beats.getDenominator().equals(BigInteger.ONE) ? "" : "/" + beats.getDenominator();
        return beats.getNumerator() + over + Unit.BEAT.suffix();
    }
}
