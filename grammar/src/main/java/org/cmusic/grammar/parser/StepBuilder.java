package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.BranchContext;
import org.cmusic.grammar.parser.CmusicParser.DomainContext;
import org.cmusic.grammar.parser.CmusicParser.SetItemContext;
import org.cmusic.grammar.syntax.AtStep;
import org.cmusic.grammar.syntax.BarCheckStep;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.ForStep;
import org.cmusic.grammar.syntax.IfStep;
import org.cmusic.grammar.syntax.Items;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PlayStep;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RepeatStep;
import org.cmusic.grammar.syntax.RestStep;
import org.cmusic.grammar.syntax.SetItem;
import org.cmusic.grammar.syntax.SetStep;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns parse trees of steps into steps. */
final class StepBuilder extends ItemBuilder<Step> {

    private final ExpressionBuilder expressions;
    private final TimeBuilder times;
    private final NoteBuilder notes;

    StepBuilder(Reporter reporter, ExpressionBuilder expressions, FieldBuilder fields, TimeBuilder times) {
        super(reporter, expressions);
        this.expressions = expressions;
        this.times = times;
        notes = new NoteBuilder(reporter, expressions, fields, times);
    }

    @Override
    Step broken(Unreadable placeholder) {
        return placeholder;
    }

    @Override
    void inspect(BlockContext block, Place inside) {
        block(block);
    }

    /** The steps between two braces. */
    Block block(BlockContext context) {
        return new Block(items(context, Place.STEPS), expressions.span(context));
    }

    Domain domain(DomainContext context) {
        Expression low = expressions.expression(context.low);
        return context.high == null
                ? new Items(low, low.span())
                : new Range(low, expressions.expression(context.high), expressions.span(context));
    }

    @Override
    public Step visitLet(CmusicParser.LetContext context) {
        return let(context);
    }

    @Override
    public Step visitNote(CmusicParser.NoteContext context) {
        return notes.note(context);
    }

    @Override
    public Step visitChord(CmusicParser.ChordContext context) {
        return notes.chord(context);
    }

    @Override
    public Step visitRest(CmusicParser.RestContext context) {
        return new RestStep(notes.length(context.length()), expressions.span(context));
    }

    @Override
    public Step visitBarCheck(CmusicParser.BarCheckContext context) {
        return new BarCheckStep(expressions.span(context));
    }

    @Override
    public Step visitEach(CmusicParser.EachContext context) {
        return new EachStep(times.time(context.expression()), expressions.span(context));
    }

    @Override
    public Step visitSet(CmusicParser.SetContext context) {
        List<SetItem> set = new ArrayList<>();
        for (SetItemContext item : context.setItem()) {
            set.add(setItem(item));
        }
        return new SetStep(set, expressions.span(context));
    }

    @Override
    public Step visitPlay(CmusicParser.PlayContext context) {
        return new PlayStep(
                expressions.name(context.identifier()),
                expressions.arguments(context.arguments()),
                expressions.span(context));
    }

    @Override
    public Step visitRepeat(CmusicParser.RepeatContext context) {
        return new RepeatStep(
                expressions.expression(context.expression()), block(context.block()), expressions.span(context));
    }

    @Override
    public Step visitFor(CmusicParser.ForContext context) {
        return new ForStep(
                expressions.name(context.identifier()),
                domain(context.domain()),
                block(context.block()),
                expressions.span(context));
    }

    @Override
    public Step visitIf(CmusicParser.IfContext context) {
        List<IfStep.Branch> branches = new ArrayList<>();
        for (BranchContext branch : context.branch()) {
            branches.add(new IfStep.Branch(
                    expressions.expression(branch.expression()), block(branch.block()), expressions.span(branch)));
        }
        return new IfStep(branches, Optional.ofNullable(context.block()).map(this::block), expressions.span(context));
    }

    @Override
    public Step visitAt(CmusicParser.AtContext context) {
        return new AtStep(times.time(context.expression()), block(context.block()), expressions.span(context));
    }

    private SetItem setItem(SetItemContext context) {
        Name name = expressions.name(context.name());
        Span span = expressions.span(context);
        Expression from = expressions.expression(context.from);
        return context.to == null
                ? new SetItem.Value(name, from, span)
                : new SetItem.Ramp(name, from, expressions.expression(context.to), times.time(context.over), span);
    }
}
