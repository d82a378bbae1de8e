package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;
import org.cmusic.grammar.parser.CmusicParser.PhraseParameterContext;
import org.cmusic.grammar.parser.CmusicParser.PhraseParametersContext;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.grammar.syntax.WaveDefinition;

/** Turns parse trees of statements into statements. */
final class StatementBuilder extends SettingBuilder {

    private final Place place;
    private final Placement placement;
    private final ExpressionBuilder expressions;
    private final FieldBuilder fields;
    private final TimeBuilder times;
    private final StepBuilder steps;
    private final MemberBuilder members;

    /** @param place the place of the statements: the top of a score or of a library */
    StatementBuilder(Reporter reporter, Place place) {
        this(reporter, place, new ExpressionBuilder(reporter));
    }

    private StatementBuilder(Reporter reporter, Place place, ExpressionBuilder expressions) {
        this(reporter, place, expressions, new TimeBuilder(reporter, expressions));
    }

    private StatementBuilder(Reporter reporter, Place place, ExpressionBuilder expressions, TimeBuilder times) {
        super(reporter, expressions, times);
        this.place = place;
        this.expressions = expressions;
        this.times = times;
        placement = new Placement(reporter);
        fields = new FieldBuilder(reporter, expressions);
        steps = new StepBuilder(reporter, expressions, fields, times);
        members = new MemberBuilder(reporter, expressions, fields, steps);
    }

    /** The next statement of the file. */
    Statement statement(ItemContext context) {
        return item(context, place, placement);
    }

    @Override
    Statement broken(Unreadable placeholder) {
        return placeholder;
    }

    @Override
    void inspect(BlockContext block, Place inside) {
        switch (inside) {
            case INSTRUMENT -> members.instrument(block);
            case EFFECT -> members.effect(block);
            case SECTION -> items(block, Place.SECTION);
            default -> steps.block(block);
        }
    }

    @Override
    public Statement visitLet(CmusicParser.LetContext context) {
        return let(context);
    }

    @Override
    public Statement visitInstrument(CmusicParser.InstrumentContext context) {
        return new InstrumentDefinition(
                Documentation.before(context),
                expressions.name(context.identifier()),
                members.instrument(context.block()),
                expressions.span(context));
    }

    @Override
    public Statement visitEffect(CmusicParser.EffectContext context) {
        Name name = expressions.name(context.identifier());
        return context.block() == null
                ? new EffectSetting(name, expressions.arguments(context.arguments()), expressions.span(context))
                : new EffectDefinition(
                        Documentation.before(context),
                        name,
                        members.effect(context.block()),
                        expressions.span(context));
    }

    @Override
    public Statement visitWave(CmusicParser.WaveContext context) {
        return new WaveDefinition(
                Documentation.before(context),
                expressions.name(context.identifier()),
                expressions.expression(context.expression()),
                expressions.span(context));
    }

    @Override
    public Statement visitCurve(CmusicParser.CurveContext context) {
        return new CurveDefinition(
                Documentation.before(context),
                expressions.name(context.identifier()),
                expressions.expression(context.expression()),
                expressions.span(context));
    }

    @Override
    public Statement visitPhrase(CmusicParser.PhraseContext context) {
        return new PhraseDefinition(
                Documentation.before(context),
                expressions.name(context.identifier()),
                parameters(context.phraseParameters()),
                steps.block(context.block()),
                expressions.span(context));
    }

    @Override
    public Statement visitPart(CmusicParser.PartContext context) {
        return new PartDefinition(
                Documentation.before(context),
                expressions.name(context.identifier(0)),
                expressions.name(context.identifier(1)),
                expressions.arguments(context.arguments()),
                steps.block(context.block()),
                expressions.span(context));
    }

    @Override
    public Statement visitSection(CmusicParser.SectionContext context) {
        return new SectionStatement(
                text(context.STRING()), items(context.block(), Place.SECTION), expressions.span(context));
    }

    @Override
    public Statement visitFlatNote(CmusicParser.FlatNoteContext context) {
        return new NoteStatement(
                expressions.name(context.identifier()),
                times.time(context.at),
                times.time(context.duration),
                fields.assignments(context.assignment()),
                expressions.span(context));
    }

    private List<PhraseParameter> parameters(PhraseParametersContext context) {
        List<PhraseParameter> parameters = new ArrayList<>();
        if (context != null) {
            for (PhraseParameterContext parameter : context.phraseParameter()) {
                parameters.add(new PhraseParameter(
                        expressions.name(parameter.identifier()),
                        expressions.optional(parameter.expression()),
                        expressions.span(parameter)));
            }
        }
        return parameters;
    }
}
