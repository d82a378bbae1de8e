package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.check.Wholeness;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Namespace;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.WaveDefinition;
import org.cmusic.model.Tuning;
import org.cmusic.model.score.Effect;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Patch;
import org.cmusic.model.score.Phrase;

/** Lowers the definitions of all files of a program: instruments, effects, phrases. */
final class ProgramLowering {
    private final Program program;
    private final ExpressionLowering expressions;
    private final Constants constants;
    private final EffectOrder effectOrder;
    private final Globals globals;
    private final Map<Statement, Instrument> instruments = new IdentityHashMap<>();

    /**
     * What definitions are lowered under.
     *
     * @param tuning what spelled pitches sound like
     * @param seed the seed of all chance
     * @param overrides what the user gives instead of the values of lets
     * @param played the instruments that are played
     */
    record Terms(Tuning tuning, long seed, Map<String, Expression> overrides, List<Definition> played) {}

    ProgramLowering(Program program, Terms terms, MistakeReport report) {
        this.program = program;
        this.expressions = new ExpressionLowering(program);
        this.globals = new Globals(
                expressions,
                new Globals.Terms(program.root(), terms.overrides(), terms.tuning(), terms.seed()),
                report);
        expressions.resolveWith(globals);
        this.constants = new Constants(expressions, terms.tuning(), report);
        this.effectOrder = new EffectOrder(program, terms.played());
    }

    /**
     * Evaluates the lets, waves and curves of all files, used or not, in written order: most need only earlier ones.
     */
    void evaluateGlobals() {
        for (ProgramFile file : program.files()) {
            Context context = new Context(file, Context.Role.SCORE);
            for (Statement statement : file.statements()) {
                named(statement).ifPresent(name -> globals.value(new Definition(file, statement, name), context));
            }
        }
    }

    private static Optional<Name> named(Statement statement) {
        if (statement instanceof LetDefinition let) {
            return Optional.of(let.name());
        }
        if (statement instanceof WaveDefinition wave) {
            return Optional.of(wave.name());
        }
        return statement instanceof CurveDefinition curve ? Optional.of(curve.name()) : Optional.empty();
    }

    /** All instruments of all files, by definition. */
    Map<Statement, Instrument> instruments() {
        for (ProgramFile file : program.files()) {
            for (Statement statement : file.statements()) {
                if (statement instanceof InstrumentDefinition instrument) {
                    instrument(new Definition(file, statement, instrument.name()));
                }
            }
        }
        return instruments;
    }

    private Instrument instrument(Definition definition) {
        Instrument known = instruments.get(definition.statement());
        if (known == null) {
            known = InstrumentLowering.lower(definition, expressions, constants, effectOrder);
            instruments.put(definition.statement(), known);
        }
        return known;
    }

    ExpressionLowering expressions() {
        return expressions;
    }

    Constants constants() {
        return constants;
    }

    /** What a name in the root means, if it is an instrument that can be played. */
    Optional<Instrument> instrument(Name name) {
        return instrument(name.text());
    }

    Optional<Instrument> instrument(String name) {
        Namespace names = program.namespace(program.root());
        return names.find(name)
                .filter(definition -> names.clash(name).isEmpty())
                .filter(definition -> definition.statement() instanceof InstrumentDefinition instrument
                        && Wholeness.isWhole(instrument))
                .map(this::instrument);
    }

    /** The effects that are played, with what the root sets of them. */
    List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (Definition definition : effectOrder.ordered()) {
            Patch patch = effect(definition);
            effects.add(new Effect(patch, settings(definition, patch)));
        }
        return effects;
    }

    /** The patches of all effects of all files that are whole, whether or not anything is sent to them. */
    List<Patch> allEffects() {
        List<Patch> patches = new ArrayList<>();
        for (ProgramFile file : program.files()) {
            for (Statement statement : file.statements()) {
                if (statement instanceof EffectDefinition effect && Wholeness.isWhole(effect)) {
                    patches.add(effect(new Definition(file, effect, effect.name())));
                }
            }
        }
        return patches;
    }

    private Patch effect(Definition definition) {
        PatchLowering lowering =
                new PatchLowering(expressions, constants, effectOrder, definition.file(), Context.Role.EFFECT);
        EffectDefinition effect = (EffectDefinition) definition.statement();
        return lowering.patch(effect.name(), effect.members(), () -> {});
    }

    private List<Effect.Setting> settings(Definition definition, Patch patch) {
        List<Effect.Setting> settings = new ArrayList<>();
        for (Statement statement : program.root().statements()) {
            boolean meant = statement instanceof EffectSetting setting
                    && program.namespace(program.root())
                            .find(setting.effect().text())
                            .map(found -> found.statement() == definition.statement())
                            .orElse(false);
            if (meant) {
                addSettings((EffectSetting) statement, patch, settings);
            }
        }
        return settings;
    }

    private void addSettings(EffectSetting setting, Patch patch, List<Effect.Setting> settings) {
        Context context = rootContext();
        int next = 0;
        for (Argument argument : setting.arguments()) {
            int index = argument.name().isPresent()
                    ? patch.parameterIndex(argument.name().get().text())
                    : next++;
            if (index >= 0 && index < patch.parameters().size()) {
                settings.add(new Effect.Setting(index, expressions.lower(argument.value(), context)));
            }
        }
    }

    /** The top level of the root. */
    Context rootContext() {
        return new Context(program.root(), Context.Role.SCORE);
    }

    /** The phrases of all files. */
    Phrases phrases() {
        return new Phrases(program);
    }

    List<Phrase> lowered(Phrases phrases) {
        return phrases.lower(expressions);
    }

    Program program() {
        return program;
    }
}
