package org.cmusic.grammar.lower;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cmusic.grammar.check.Wholeness;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.model.score.Instrument;
import org.cmusic.model.score.Limits;
import org.cmusic.model.score.Score;
import org.cmusic.model.score.ScorePerformance;

/** A program in the model: the score, or the audition of a file of instruments. */
public final class LoweredScore {
    private final Program program;
    private final Diagnostics diagnostics;
    private final MistakeReport report;
    private final Score score;
    private final List<Instrument> instruments;

    private LoweredScore(Program program, Diagnostics diagnostics, Score score, List<Instrument> instruments) {
        this.program = program;
        this.diagnostics = diagnostics;
        this.report = new MistakeReport(diagnostics, Span.at(program.root().source(), 1, 1));
        this.score = score;
        this.instruments = instruments;
    }

    /** Lowers a program and checks its definitions. */
    public static LoweredScore of(
            Program program,
            ScoreIntake intake,
            Map<String, Expression> overrides,
            OptionalLong seed,
            Diagnostics diagnostics) {
        ScoreLowering lowering = new ScoreLowering(program, intake.columns(), overrides, seed, diagnostics);
        ProgramLowering definitions = lowering.definitions();
        definitions.evaluateGlobals();
        MistakeReport report =
                new MistakeReport(diagnostics, Span.at(program.root().source(), 1, 1));
        definitions.instruments().forEach((statement, instrument) -> {
            if (Wholeness.hasKinds(((InstrumentDefinition) statement).members())) {
                DefinitionCheck.check(instrument, report);
            }
        });
        List<Instrument> own = program.root().statements().stream()
                .filter(InstrumentDefinition.class::isInstance)
                .map(definitions.instruments()::get)
                .toList();
        Score score =
                program.isScore() ? lowering.score() : Audition.of(playable(program, definitions), lowering.score());
        definitions.allEffects().forEach(effect -> DefinitionCheck.check(effect, report));
        return new LoweredScore(program, diagnostics, score, own);
    }

    private static List<Instrument> playable(Program program, ProgramLowering definitions) {
        return program.root().statements().stream()
                .filter(statement ->
                        statement instanceof InstrumentDefinition instrument && Wholeness.isWhole(instrument))
                .map(definitions.instruments()::get)
                .toList();
    }

    /** The instruments that the root itself defines. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /**
     * Goes through all notes and reports what is wrong with them. Empty where the phrases play each other in a circle and
     * there would be no end.
     *
     * @param limits how much the score may ask for
     * @param medium what it will be rendered to
     */
    public Optional<ScorePerformance> rehearse(Limits limits, Medium medium) {
        boolean endless =
                diagnostics.sorted().stream().map(Diagnostic::slug).anyMatch(slug -> slug.equals("phrase-cycle"));
        if (endless) {
            return Optional.empty();
        }
        NoteChecks checks = new NoteChecks(score, medium, report, diagnostics);
        ScorePerformance performance = ScorePerformance.rehearse(score, score.seed(), limits, checks);
        checks.finish(performance);
        return Optional.of(performance);
    }

    /** The program. */
    public Program program() {
        return program;
    }
}
