package org.cmusic.grammar.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Send;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Natural;
import org.cmusic.model.score.Output;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.PartialGroup;
import org.cmusic.model.score.Patch;

/** Instruments and effects of the model as definitions. */
final class InstrumentWriter {
    private static final Span NOWHERE = Span.NOWHERE;
    private static final String USUAL_VARIABLE = "n";

    private final ExpressionWriter expressions;
    private final IntFunction<String> effectNames;

    /** Writes patches; {@code effectNames} tells the name of the effect at a place. */
    InstrumentWriter(ExpressionWriter expressions, IntFunction<String> effectNames) {
        this.expressions = expressions;
        this.effectNames = effectNames;
    }

    /** An instrument under a name. */
    InstrumentDefinition instrument(Instrument instrument, String name) {
        List<Member> members = names(instrument.patch());
        instrument.natural().ifPresent(natural -> members.add(natural(natural)));
        instrument.partials().forEach(group -> members.add(partial(group)));
        members.add(output(instrument.patch().output()));
        return new InstrumentDefinition(Optional.empty(), ExpressionWriter.name(name), members, NOWHERE);
    }

    /** An effect under a name. */
    EffectDefinition effect(Patch effect, String name) {
        List<Member> members = names(effect);
        members.add(output(effect.output()));
        return new EffectDefinition(Optional.empty(), ExpressionWriter.name(name), members, NOWHERE);
    }

    private List<Member> names(Patch patch) {
        List<Member> members = new ArrayList<>();
        patch.parameters().forEach(parameter -> members.add(parameter(parameter)));
        patch.bindings()
                .forEach(binding -> members.add(new LetDefinition(
                        Optional.empty(),
                        ExpressionWriter.name(binding.name()),
                        expressions.expression(binding.value()),
                        NOWHERE)));
        return members;
    }

    private Member parameter(Parameter parameter) {
        Kind kind = parameter.kind();
        Optional<Range> range = parameter
                .range()
                .map(bounds -> new Range(bound(kind, bounds.low()), bound(kind, bounds.high()), NOWHERE));
        return new org.cmusic.grammar.syntax.Parameter(
                Optional.empty(),
                ExpressionWriter.name(parameter.name()),
                ExpressionWriter.name(kind.label()),
                range,
                parameter.fallback().map(expressions::expression),
                NOWHERE);
    }

    private static org.cmusic.grammar.syntax.Expression bound(Kind kind, double amount) {
        return kind == Kind.BEATS ? ExpressionWriter.beats(Beats.of(amount)) : ExpressionWriter.quantity(kind, amount);
    }

    private Member natural(Natural natural) {
        List<Assignment> fields = new ArrayList<>();
        addAmount(fields, "pitch", Kind.FREQUENCY, natural.pitch());
        addAmount(fields, "length", Kind.TIME, natural.length());
        addAmount(fields, "attack", Kind.TIME, OptionalDouble.of(natural.attack()));
        addAmount(fields, "amp", Kind.LEVEL, natural.amp());
        return new NaturalBlock(fields, NOWHERE);
    }

    private static void addAmount(List<Assignment> fields, String name, Kind kind, OptionalDouble amount) {
        amount.ifPresent(value -> fields.add(assignment(name, ExpressionWriter.quantity(kind, value))));
    }

    static Assignment assignment(String name, org.cmusic.grammar.syntax.Expression value) {
        return new Assignment(ExpressionWriter.name(name), value, NOWHERE);
    }

    private Member partial(PartialGroup group) {
        List<Assignment> fields = new ArrayList<>();
        if (group instanceof PartialGroup.Bank bank) {
            addField(fields, "ratio", bank.ratio());
            addFields(fields, bank.fields());
            Range range = new Range(expressions.expression(bank.low()), expressions.expression(bank.high()), NOWHERE);
            return new PartialBank(ExpressionWriter.name(variable(bank)), range, fields, NOWHERE);
        }
        addFields(fields, group.fields());
        return group instanceof PartialGroup.Fixed fixed
                ? new FrequencyPartial(expressions.expression(fixed.frequency()), fields, NOWHERE)
                : new RatioPartial(expressions.expression(((PartialGroup.Harmonic) group).ratio()), fields, NOWHERE);
    }

    private void addFields(List<Assignment> written, PartialGroup.Fields fields) {
        addField(written, "level", fields.level());
        addField(written, "env", fields.envelope());
        addField(written, "bend", fields.bend());
        addField(written, "phase", fields.phase());
        addField(written, "pan", fields.pan());
    }

    private void addField(List<Assignment> fields, String name, Optional<Expression> value) {
        value.ifPresent(expression -> fields.add(assignment(name, expressions.expression(expression))));
    }

    /** The name by which the fields of a bank call its number. */
    private static String variable(PartialGroup.Bank bank) {
        PartialGroup.Fields fields = bank.fields();
        return java.util.stream.Stream.of(
                        bank.ratio(), fields.level(), fields.envelope(), fields.bend(), fields.phase(), fields.pan())
                .flatMap(Optional::stream)
                .map(expression -> ExpressionTree.localNames(expression))
                .map(names -> Optional.ofNullable(names.get(bank.slot())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(USUAL_VARIABLE);
    }

    private Member output(Output output) {
        List<Assignment> fields = new ArrayList<>();
        addField(fields, "signal", output.signal());
        addField(fields, "gain", output.gain());
        addField(fields, "pan", output.pan());
        List<Send> sends = new ArrayList<>();
        output.sends()
                .forEach(send -> sends.add(new Send(
                        ExpressionWriter.name(effectNames.apply(send.effect())),
                        expressions.expression(send.level()),
                        NOWHERE)));
        return new OutputBlock(fields, sends, NOWHERE);
    }

    /** Names to write under, none twice. */
    static String unused(String name, Map<String, ?> used) {
        String free = name;
        for (int i = 2; used.containsKey(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
