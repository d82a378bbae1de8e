package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.model.EqualTuning;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Tuning;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.score.Block;
import org.cmusic.model.score.FlatNotes;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Part;
import org.cmusic.model.score.Score;
import org.cmusic.model.score.Section;
import org.cmusic.model.score.Step;

/** Lowers a score: its settings, sections, parts and flat notes. */
public final class ScoreLowering {
    private static final int MOST_CHANNELS = 8;
    private static final int STEREO = 2;

    private final Program program;
    private final FlatNoteColumns flatNotes;
    private final Diagnostics diagnostics;
    private final MistakeReport report;
    private final Tuning tuning;
    private final long seed;
    private final Settings settings;
    private final ProgramLowering definitions;
    private final Phrases phrases;
    private final StepLowering steps;

    /**
     * Lowers the definitions of a score.
     *
     * @param flatNotes its flat notes outside sections
     * @param overrides what the user gives instead of the values of lets
     * @param seed what the user gives instead of the score's seed
     */
    ScoreLowering(
            Program program,
            FlatNoteColumns flatNotes,
            Map<String, Expression> overrides,
            OptionalLong seed,
            Diagnostics diagnostics) {
        this.program = program;
        this.flatNotes = flatNotes;
        this.diagnostics = diagnostics;
        this.report = new MistakeReport(diagnostics, Span.at(program.root().source(), 1, 1));
        this.tuning = last(TuningSetting.class)
                .map(new TuningLowering(program, diagnostics)::lower)
                .orElse(EqualTuning.STANDARD);
        this.seed = seed.orElseGet(() -> written(overrides));
        this.definitions = new ProgramLowering(program, terms(this.seed, overrides, played()), report);
        this.settings = new Settings(definitions.constants(), definitions.rootContext(), diagnostics);
        this.phrases = definitions.phrases();
        this.steps = new StepLowering(definitions.expressions(), phrases);
    }

    private ProgramLowering.Terms terms(long chosen, Map<String, Expression> overrides, List<Definition> played) {
        return new ProgramLowering.Terms(tuning, chosen, overrides, played);
    }

    /** The seed that the score sets, or 0; what it is computed from, if not plainly written, draws under seed 0. */
    private long written(Map<String, Expression> overrides) {
        Optional<SeedSetting> setting = last(SeedSetting.class);
        if (setting.isEmpty()) {
            return 0;
        }
        ProgramLowering first = new ProgramLowering(program, terms(0, overrides, List.of()), report);
        Settings reading = new Settings(first.constants(), first.rootContext(), diagnostics);
        return reading.wholeNumber(setting.get().seed(), "seed", 0, 0x1p53).orElse(0L);
    }

    private <S extends Statement> Optional<S> last(Class<S> kind) {
        return program.root().statements().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((a, b) -> b);
    }

    /** The instruments that parts and flat notes name. */
    private List<Definition> played() {
        Set<String> names = new TreeSet<>();
        flatNotes.shapes().forEach(shape -> names.add(shape.instrument()));
        collectPlayed(program.root().statements(), names);
        List<Definition> played = new ArrayList<>();
        for (String name : names) {
            program.namespace(program.root())
                    .find(name)
                    .filter(definition -> definition.statement() instanceof InstrumentDefinition)
                    .ifPresent(played::add);
        }
        return played;
    }

    private static void collectPlayed(List<Statement> statements, Set<String> names) {
        for (Statement statement : statements) {
            if (statement instanceof PartDefinition part) {
                names.add(part.instrument().text());
            } else if (statement instanceof SectionStatement section) {
                collectPlayed(section.statements(), names);
            }
        }
    }

    ProgramLowering definitions() {
        return definitions;
    }

    long seed() {
        return seed;
    }

    Tuning tuning() {
        return tuning;
    }

    /** The whole score. */
    Score score() {
        List<Statement> top = program.root().statements();
        String title =
                last(TitleSetting.class).map(setting -> setting.title().value()).orElse("");
        int channels = last(ChannelsSetting.class)
                .flatMap(setting -> settings.wholeNumber(setting.count(), "channels", 1, MOST_CHANNELS))
                .map(Long::intValue)
                .orElse(STEREO);
        return new Score(
                title,
                tuning,
                seed,
                channels,
                settings.tempo(top),
                List.of(),
                definitions.effects(),
                definitions.lowered(phrases),
                sections(top),
                flat(flatNotes));
    }

    private List<Section> sections(List<Statement> top) {
        List<SectionStatement> written = top.stream()
                .filter(SectionStatement.class::isInstance)
                .map(SectionStatement.class::cast)
                .toList();
        Optional<MeterMap> meter = settings.meter(top, Optional.empty());
        if (written.isEmpty()) {
            return List.of(new Section(Optional.empty(), List.of(), meter, settings.keys(top), parts(top, Map.of())));
        }
        List<Section> sections = new ArrayList<>();
        Optional<Meter> goesOn = meter.map(ScoreLowering::lastMeter);
        for (SectionStatement section : written) {
            List<Statement> inside = section.statements();
            Map<String, Definition> lets = lets(inside);
            Settings own = new Settings(
                    definitions.constants(), definitions.rootContext().inSection(lets), diagnostics);
            boolean asAtTheTop = sections.isEmpty() && !setsBars(inside);
            Optional<MeterMap> bars = asAtTheTop ? meter : own.meter(inside, goesOn);
            goesOn = bars.map(ScoreLowering::lastMeter).or(() -> meter.map(ScoreLowering::lastMeter));
            sections.add(new Section(
                    Optional.of(section.title().value()),
                    own.tempo(inside),
                    bars,
                    keys(own, inside, sections.isEmpty() ? top : List.of()),
                    parts(inside, lets)));
        }
        return sections;
    }

    /** Of a section that sets no key, the first goes on with those at the top. */
    private List<KeyMark> keys(Settings own, List<Statement> inside, List<Statement> top) {
        List<KeyMark> keys = own.keys(inside);
        return keys.isEmpty() ? settings.keys(top) : keys;
    }

    private static boolean setsBars(List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement -> statement instanceof MeterSetting || statement instanceof PickupSetting);
    }

    /** The lets of a section by name; of two of one name, which were reported, the first. */
    private Map<String, Definition> lets(List<Statement> statements) {
        Map<String, Definition> lets = new HashMap<>();
        for (Statement statement : statements) {
            if (statement instanceof LetDefinition let) {
                lets.putIfAbsent(let.name().text(), new Definition(program.root(), let, let.name()));
            }
        }
        return lets;
    }

    private static Meter lastMeter(MeterMap map) {
        return map.marks().get(map.marks().size() - 1).meter();
    }

    private FlatNotes flat(FlatNoteColumns columns) {
        return new FlatNoteLowering(
                columns, definitions.expressions(), definitions.rootContext(), definitions::instrument);
    }

    /** The parts whose instrument is known; parts of one name in one scope were reported, the first stays. */
    private List<Part> parts(List<Statement> statements, Map<String, Definition> lets) {
        Map<String, Part> parts = new java.util.LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement instanceof PartDefinition part) {
                Context context = definitions.rootContext().inSection(lets);
                definitions
                        .instrument(part.instrument())
                        .ifPresent(
                                instrument -> parts.putIfAbsent(part.name().text(), part(part, instrument, context)));
            }
        }
        return List.copyOf(parts.values());
    }

    private Part part(PartDefinition part, Instrument instrument, Context context) {
        Map<String, Step.Assignment> arguments = new HashMap<>();
        int next = 0;
        for (Argument argument : part.arguments()) {
            Optional<String> name = argument.name().isPresent()
                    ? argument.name().map(org.cmusic.grammar.syntax.Name::text)
                    : parameter(instrument, next++);
            if (name.isPresent() && instrument.patch().parameterIndex(name.get()) >= 0) {
                arguments.put(
                        name.get(),
                        new Step.Assignment(
                                name.get(),
                                definitions.expressions().lower(argument.value(), context.within(name.get())),
                                new Place(argument.span())));
            }
        }
        Block body = steps.block(part.body(), context);
        return new Part(
                part.name().text(),
                instrument,
                List.copyOf(arguments.values()),
                body,
                context.locals().slots(),
                new Place(part.name().span()));
    }

    private static Optional<String> parameter(Instrument instrument, int index) {
        return index < instrument.patch().parameters().size()
                ? Optional.of(instrument.patch().parameters().get(index).name())
                : Optional.empty();
    }
}
