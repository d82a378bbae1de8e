package org.cmusic.grammar.write;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.model.Kind;
import org.cmusic.model.TempoMark;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.score.Effect;
import org.cmusic.model.score.Given;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.Score;
import org.cmusic.model.score.ScorePerformance;

/**
 * The flat form of a performance as statements: settings, effects and instruments, then one note after the other. It needs
 * no other file, and sounds the same to the last bit.
 */
final class ScoreStatements {
    private static final Span NOWHERE = Span.NOWHERE;
    private static final int VERSION = 1;
    private static final int STEREO = 2;

    private final ScorePerformance performance;
    private final Score score;
    private final ExpressionWriter expressions;
    private final Map<Instrument, String> instrumentNames = new IdentityHashMap<>();
    private final Map<String, Object> used = new LinkedHashMap<>();
    private final List<String> effectNames = new ArrayList<>();

    ScoreStatements(ScorePerformance performance) {
        this.performance = performance;
        this.score = performance.score();
        this.expressions = new ExpressionWriter(score.tuning());
        for (Effect effect : score.effects()) {
            String name = InstrumentWriter.unused(effect.patch().name(), used);
            used.put(name, effect);
            effectNames.add(name);
        }
    }

    /** Settings and definitions. */
    void definitions(Consumer<Statement> out) {
        out.accept(new Header(VERSION, NOWHERE));
        settings(out);
        InstrumentWriter writer = new InstrumentWriter(expressions, effectNames::get);
        for (int i = 0; i < score.effects().size(); i++) {
            out.accept(writer.effect(score.effects().get(i).patch(), effectNames.get(i)));
        }
        performance.notes().forEachRemaining(note -> {
            if (!instrumentNames.containsKey(note.instrument())) {
                String name = InstrumentWriter.unused(note.instrument().name(), used);
                used.put(name, note.instrument());
                instrumentNames.put(note.instrument(), name);
                out.accept(writer.instrument(note.instrument(), name));
            }
        });
        effectSettings(out);
    }

    private void settings(Consumer<Statement> out) {
        if (!score.title().isEmpty()) {
            out.accept(new TitleSetting(new Text(score.title(), NOWHERE), NOWHERE));
        }
        for (TempoMark mark : performance.tempo().marks()) {
            out.accept(tempo(mark));
        }
        if (score.seed() != 0) {
            out.accept(new SeedSetting(ExpressionWriter.quantity(Kind.NUMBER, score.seed()), NOWHERE));
        }
        if (score.channels() != STEREO) {
            out.accept(new ChannelsSetting(ExpressionWriter.quantity(Kind.NUMBER, score.channels()), NOWHERE));
        }
    }

    private static Statement tempo(TempoMark mark) {
        boolean later = mark.at().signum() != 0 || mark.isRamp();
        return new TempoSetting(
                ExpressionWriter.quantity(Kind.TEMPO, mark.bpm()),
                later ? Optional.of(ExpressionWriter.beats(mark.at())) : Optional.empty(),
                mark.isRamp() ? Optional.of(ExpressionWriter.beats(mark.over())) : Optional.empty(),
                NOWHERE);
    }

    private void effectSettings(Consumer<Statement> out) {
        for (int i = 0; i < score.effects().size(); i++) {
            Effect effect = score.effects().get(i);
            if (!effect.settings().isEmpty()) {
                List<Argument> arguments = effect.settings().stream()
                        .map(setting -> new Argument(
                                Optional.of(ExpressionWriter.name(effect.patch()
                                        .parameters()
                                        .get(setting.parameter())
                                        .name())),
                                expressions.expression(setting.value()),
                                NOWHERE))
                        .toList();
                out.accept(new EffectSetting(ExpressionWriter.name(effectNames.get(i)), arguments, NOWHERE));
            }
        }
    }

    /** One note. */
    NoteStatement note(NoteEvent note) {
        List<Assignment> arguments = new ArrayList<>();
        boolean random = note.instrument().drawsChance();
        for (Given given : note.given()) {
            String name = note.instrument()
                    .patch()
                    .parameters()
                    .get(given.parameter())
                    .name();
            arguments.add(InstrumentWriter.assignment(name, expressions.expression(given.expression())));
            random |= ExpressionTree.drawsChance(given.expression());
        }
        if (random) {
            Expression stream = ExpressionWriter.quantity(Kind.NUMBER, note.stream());
            arguments.add(InstrumentWriter.assignment("stream", stream));
        }
        return new NoteStatement(
                ExpressionWriter.name(instrumentNames.get(note.instrument())),
                ExpressionWriter.quantity(Kind.TIME, note.start()),
                ExpressionWriter.quantity(Kind.TIME, note.length()),
                arguments,
                NOWHERE);
    }
}
