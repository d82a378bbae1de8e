package org.cmusic.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.check.Checks;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.lower.LoweredScore;
import org.cmusic.grammar.lower.Medium;
import org.cmusic.grammar.lower.ScoreIntake;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.program.ImportFolders;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramLoader;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.model.score.ScorePerformance;

/**
 * Reads a score, or a file of instruments, and finds all that is wrong with it: text to syntax tree, checks, model,
 * rehearsal. A file of instruments becomes an audition: each plays its natural tone.
 */
public final class ScoreReader {
    private ScoreReader() {}

    /** Reads {@code root} with all that it imports. Nothing is thrown for what is wrong: that is in the diagnostics. */
    public static Reading read(Source root, ReadingOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        ScoreIntake intake = new ScoreIntake();
        Program program = new ProgramLoader(new ImportFolders(options.importFolders()), options.limits(), diagnostics)
                .load(root, intake);
        Checks checks = new Checks(program, diagnostics);
        intake.check(checks, diagnostics);
        Map<String, Expression> overrides = overrides(options.definitions(), program, diagnostics);
        overrides.values().forEach(checks::value);
        checks.run();
        LoweredScore lowered = LoweredScore.of(program, intake, overrides, options.seed(), diagnostics);
        Optional<ScorePerformance> performance =
                lowered.rehearse(options.limits(), new Medium(options.rate(), options.channels()));
        return new Reading(
                diagnostics, diagnostics.hasErrors() ? Optional.empty() : performance, lowered.instruments(), program);
    }

    /** The values that the user gives for lets of the root, each read as a score would write it. */
    private static Map<String, Expression> overrides(
            Map<String, String> definitions, Program program, Diagnostics diagnostics) {
        List<Candidate> lets = program.root().statements().stream()
                .filter(LetDefinition.class::isInstance)
                .map(let -> Candidate.of(((LetDefinition) let).name().text()))
                .toList();
        Map<String, Expression> values = new LinkedHashMap<>();
        definitions.forEach((name, text) -> {
            Source source = Source.memory("-D " + name, "cmusic 1 let " + name + " = " + text);
            for (Statement statement : SourceParser.parse(source, diagnostics).statements()) {
                if (statement instanceof LetDefinition let && !values.containsKey(name)) {
                    values.put(let.name().text(), let.value());
                    requireLet(let.name(), lets, diagnostics);
                } else if (!(statement instanceof Header)) {
                    diagnostics.add(Diagnostic.at("syntax", statement.span())
                            .variant("definition")
                            .with("name", name));
                }
            }
        });
        return values;
    }

    private static void requireLet(Name name, List<Candidate> lets, Diagnostics diagnostics) {
        if (lets.stream().noneMatch(let -> let.name().equals(name.text()))) {
            diagnostics.add(Diagnostic.at("unknown-name", name.span())
                    .with("name", name.text())
                    .suggest(name.text(), lets));
        }
    }
}
