package org.cmusic.grammar.parser;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.ParameterContext;
import org.cmusic.grammar.parser.CmusicParser.PartialContext;
import org.cmusic.grammar.parser.CmusicParser.RangeContext;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns parse trees of the members of instruments and effects into members. */
final class MemberBuilder extends ItemBuilder<Member> {

    private final ExpressionBuilder expressions;
    private final FieldBuilder fields;
    private final StepBuilder steps;

    MemberBuilder(Reporter reporter, ExpressionBuilder expressions, FieldBuilder fields, StepBuilder steps) {
        super(reporter, expressions);
        this.expressions = expressions;
        this.fields = fields;
        this.steps = steps;
    }

    List<Member> instrument(BlockContext block) {
        return items(block, Place.INSTRUMENT);
    }

    List<Member> effect(BlockContext block) {
        return items(block, Place.EFFECT);
    }

    @Override
    Member broken(Unreadable placeholder) {
        return placeholder;
    }

    @Override
    void inspect(BlockContext block, Place inside) {
        steps.block(block);
    }

    @Override
    public Member visitLet(CmusicParser.LetContext context) {
        return let(context);
    }

    @Override
    public Member visitParameter(ParameterContext context) {
        return new Parameter(
                Documentation.before(context),
                expressions.name(context.identifier(0)),
                expressions.name(context.identifier(1)),
                Optional.ofNullable(context.range()).map(this::range),
                expressions.optional(context.expression()),
                expressions.span(context));
    }

    @Override
    public Member visitNatural(CmusicParser.NaturalContext context) {
        return new NaturalBlock(fields.fields(context.fields()), expressions.span(context));
    }

    @Override
    public Member visitPartial(PartialContext context) {
        List<Assignment> assignments = fields.fields(context.fields());
        Span span = expressions.span(context);
        return context.frequency() == null
                ? new RatioPartial(expressions.expression(context.expression()), assignments, span)
                : new FrequencyPartial(expressions.primary(context.frequency().primary()), assignments, span);
    }

    @Override
    public Member visitPartials(CmusicParser.PartialsContext context) {
        return new PartialBank(
                expressions.name(context.identifier()),
                steps.domain(context.domain()),
                fields.fields(context.fields()),
                expressions.span(context));
    }

    @Override
    public Member visitOutput(CmusicParser.OutputContext context) {
        return fields.output(context);
    }

    private Range range(RangeContext context) {
        return new Range(
                expressions.expression(context.low), expressions.expression(context.high), expressions.span(context));
    }
}
