package org.cmusic.grammar.parser;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.OperandContext;
import org.cmusic.grammar.parser.CmusicParser.PrimaryContext;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Unary;

/**
 * Nests a flat list of operands and operators by precedence climbing (Richards and Whitby-Strevens 1979). Each operand
 * may have signs and negations before it, which bind at levels of their own.
 */
final class Precedence {

    private static final Map<String, Binary.Operator> OPERATORS =
            Stream.of(Binary.Operator.values()).collect(Collectors.toMap(Binary.Operator::symbol, Function.identity()));

    private final Reporter reporter;
    private final Function<PrimaryContext, Expression> primary;
    private final List<OperandContext> operands;
    private final List<Token> operators;
    private final Depth depth;
    private int operand;
    private int prefix;

    Precedence(
            Reporter reporter,
            Function<PrimaryContext, Expression> primary,
            List<OperandContext> operands,
            List<Token> operators,
            Depth depth) {
        this.reporter = reporter;
        this.primary = primary;
        this.operands = operands;
        this.operators = operators;
        this.depth = depth;
    }

    Expression nest() {
        return operators.isEmpty() && operands.get(0).prefixes.isEmpty()
                ? primary.apply(operands.get(0).primary())
                : climb(0);
    }

    private Expression climb(int loosest) {
        depth.descend();
        Expression left = prefixed();
        int height = depth.height();
        while (operand <= operators.size() && operand > 0 && operator().level() >= loosest) {
            Binary.Operator operator = operator();
            Token token = operators.get(operand - 1);
            Expression right = climb(operator == Binary.Operator.POWER ? operator.level() : operator.level() + 1);
            height = depth.raise(height);
            left = new Binary(operator, left, right, left.span().to(right.span()));
            if (operator.compares() && operand <= operators.size() && operator().compares()) {
                reportChain(token);
            }
        }
        depth.ascend(height);
        return left;
    }

    /** The operator behind the operand that was taken last. */
    private Binary.Operator operator() {
        return OPERATORS.get(operators.get(operand - 1).getText());
    }

    private Expression prefixed() {
        OperandContext context = operands.get(operand);
        if (prefix == context.prefixes.size()) {
            prefix = 0;
            operand++;
            return primary.apply(context.primary());
        }
        Lexeme sign = (Lexeme) context.prefixes.get(prefix++);
        boolean minus = sign.getType() == CmusicParser.MINUS;
        int level = minus ? Binary.Operator.LEVEL_OF_MINUS : Binary.Operator.LEVEL_OF_NOT;
        Expression negated = climb(level + 1);
        depth.raise(depth.height());
        Span span = reporter.span(sign).to(negated.span());
        return new Unary(minus ? Unary.Operator.MINUS : Unary.Operator.NOT, negated, span);
    }

    private void reportChain(Token first) {
        Lexeme second = (Lexeme) operators.get(operand - 1);
        reporter.report(Diagnostic.at("syntax", reporter.span(second))
                .variant("chained-comparison")
                .with("first", first.getText())
                .with("text", second.getText()));
    }
}
