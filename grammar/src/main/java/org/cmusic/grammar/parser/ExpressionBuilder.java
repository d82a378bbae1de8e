package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.ArgumentContext;
import org.cmusic.grammar.parser.CmusicParser.ArgumentsContext;
import org.cmusic.grammar.parser.CmusicParser.ConditionContext;
import org.cmusic.grammar.parser.CmusicParser.ExpressionContext;
import org.cmusic.grammar.parser.CmusicParser.NamedArgumentContext;
import org.cmusic.grammar.parser.CmusicParser.OperandContext;
import org.cmusic.grammar.parser.CmusicParser.OperationContext;
import org.cmusic.grammar.parser.CmusicParser.PlainArgumentContext;
import org.cmusic.grammar.parser.CmusicParser.PrimaryContext;
import org.cmusic.grammar.parser.CmusicParser.ReferenceContext;
import org.cmusic.grammar.parser.CmusicParser.ShapeContext;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Conditional;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.ListLiteral;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PointTime;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Truth;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns parse trees of expressions into expressions. */
final class ExpressionBuilder extends CmusicBaseVisitor<Expression> {

    private final Reporter reporter;
    private final LiteralBuilder literals;
    private final Depth depth = new Depth();
    private int nesting;

    ExpressionBuilder(Reporter reporter) {
        this.reporter = reporter;
        literals = new LiteralBuilder(reporter);
    }

    /** The expression; unreadable, and reported, where it is too deep. */
    Expression expression(ExpressionContext context) {
        return nesting > 0 ? conditional(context) : guarded(context, () -> conditional(context));
    }

    Optional<Expression> optional(ExpressionContext context) {
        return Optional.ofNullable(context).map(this::expression);
    }

    /** What stands behind an {@code @}. */
    Expression primary(PrimaryContext context) {
        return guarded(context, () -> context.accept(this));
    }

    List<Argument> arguments(ArgumentsContext context) {
        List<Argument> arguments = new ArrayList<>();
        if (context != null) {
            for (ArgumentContext argument : context.argument()) {
                arguments.add(argument(argument));
            }
        }
        return arguments;
    }

    Name name(ParserRuleContext context) {
        return new Name(context.getStart().getText(), span(context));
    }

    Span span(ParserRuleContext context) {
        return reporter.span((Lexeme) context.getStart(), (Lexeme) context.getStop());
    }

    private Expression guarded(ParserRuleContext context, Supplier<Expression> build) {
        try {
            nesting++;
            return build.get();
        } catch (Depth.TooDeepException e) {
            reporter.report(Diagnostic.at("limit-exceeded", span(context))
                    .variant("operators")
                    .with("limit", Depth.DEEPEST));
            return unreadable(context);
        } finally {
            nesting = 0;
            depth.reset();
        }
    }

    /** Conditions are a flat list too: each but the last value belongs to the condition before it. */
    private Expression conditional(ExpressionContext context) {
        List<ConditionContext> conditions = context.condition();
        Expression value = nest(context.operand(), context.operators);
        int height = depth.height();
        for (int i = conditions.size() - 1; i >= 0; i--) {
            ConditionContext condition = conditions.get(i);
            Expression test = operation(condition.test);
            height = depth.raise(height);
            Expression positive = operation(condition.positive);
            height = depth.raise(height);
            Span span = reporter.span((Lexeme) condition.getStart(), (Lexeme) context.getStop());
            value = new Conditional(test, positive, value, span);
        }
        return value;
    }

    private Expression operation(OperationContext context) {
        return nest(context.operand(), context.operators);
    }

    private Expression nest(List<OperandContext> operands, List<Token> operators) {
        if (operators.size() > Depth.DEEPEST) {
            throw new Depth.TooDeepException();
        }
        return new Precedence(reporter, primary -> primary.accept(this), operands, operators, depth).nest();
    }

    @Override
    public Expression visitQuantity(CmusicParser.QuantityContext context) {
        depth.leaf();
        return literals.quantity((Lexeme) context.getStart());
    }

    @Override
    public Expression visitText(CmusicParser.TextContext context) {
        depth.leaf();
        return literals.text((Lexeme) context.getStart());
    }

    @Override
    public Expression visitTruth(CmusicParser.TruthContext context) {
        depth.leaf();
        return new Truth(context.getStart().getText().equals("true"), span(context));
    }

    @Override
    public Expression visitPitch(CmusicParser.PitchContext context) {
        depth.leaf();
        return literals.pitch((Lexeme) context.getStart());
    }

    @Override
    public Expression visitFaulty(CmusicParser.FaultyContext context) {
        depth.leaf();
        return new Unreadable(Optional.empty(), span(context));
    }

    @Override
    public Expression visitGroup(CmusicParser.GroupContext context) {
        return expression(context.expression());
    }

    @Override
    public Expression visitList(CmusicParser.ListContext context) {
        depth.leaf();
        int height = 0;
        List<Expression> items = new ArrayList<>();
        for (ExpressionContext item : context.expression()) {
            items.add(expression(item));
            height = Math.max(height, depth.height());
        }
        depth.raise(height);
        return new ListLiteral(items, span(context));
    }

    @Override
    public Expression visitReference(ReferenceContext context) {
        if (context.arguments() == null) {
            depth.leaf();
            return new Reference(context.getStart().getText(), span(context));
        }
        Name function = name(context.identifier());
        return function.text().equals("points") ? points(context) : call(function, context);
    }

    private Expression call(Name function, ReferenceContext context) {
        List<Argument> arguments = new ArrayList<>();
        boolean readable = true;
        int height = 0;
        depth.leaf();
        for (ArgumentContext argument : context.arguments().argument()) {
            if (argument instanceof PlainArgumentContext plain && plain.value != null) {
                reportPair(plain);
                readable = false;
            } else {
                arguments.add(argument(argument));
                height = Math.max(height, depth.height());
            }
        }
        depth.raise(height);
        return readable ? new Call(function, arguments, span(context)) : unreadable(context);
    }

    private Expression points(ReferenceContext context) {
        List<Breakpoint> points = new ArrayList<>();
        List<Argument> arguments = new ArrayList<>();
        boolean readable = true;
        int height = 0;
        depth.leaf();
        for (ArgumentContext argument : context.arguments().argument()) {
            if (argument instanceof PlainArgumentContext plain) {
                readable &= breakpoint(plain, points);
            } else {
                arguments.add(argument(argument));
            }
            height = Math.max(height, depth.height());
        }
        depth.raise(height);
        return readable ? new Points(points, arguments, span(context)) : unreadable(context);
    }

    private boolean breakpoint(PlainArgumentContext plain, List<Breakpoint> points) {
        if (plain.value == null) {
            reporter.report(
                    Diagnostic.at("syntax", span(plain)).variant("point-form").with("text", plain.getText()));
            return false;
        }
        Expression time = expression(plain.expression(0));
        int height = depth.height();
        Expression value = expression(plain.value);
        depth.raise(height);
        boolean end = time instanceof Reference reference && reference.name().equals("end");
        PointTime when = end ? new PointTime.End(time.span()) : new PointTime.Moment(time);
        points.add(
                new Breakpoint(when, value, Optional.ofNullable(plain.shape()).map(this::shape), span(plain)));
        return true;
    }

    private Expression shape(ShapeContext context) {
        return context.arguments() == null
                ? new Reference(context.getStart().getText(), span(context))
                : new Call(name(context.identifier()), arguments(context.arguments()), span(context));
    }

    private Argument argument(ArgumentContext context) {
        if (context instanceof NamedArgumentContext named) {
            return new Argument(Optional.of(name(named.name())), expression(named.expression()), span(context));
        }
        PlainArgumentContext plain = (PlainArgumentContext) context;
        if (plain.value != null) {
            reportPair(plain);
        }
        return new Argument(Optional.empty(), expression(plain.expression(0)), span(context));
    }

    private void reportPair(PlainArgumentContext plain) {
        Lexeme colon = (Lexeme) plain.COLON().getSymbol();
        Span span = reporter.span(colon);
        Diagnostic pair = Diagnostic.at("syntax", span).variant("pair");
        boolean named = Identifiers.isIdentifier(plain.expression(0).getText());
        reporter.report(named ? pair.fix(Fix.replace(span, "=")) : pair);
    }

    private Unreadable unreadable(ParserRuleContext context) {
        return new Unreadable(Optional.empty(), span(context));
    }
}
