package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.judge.Counterpoints;
import org.cmusic.cli.judge.ExerciseJson;
import org.cmusic.cli.judge.ExerciseJudgement;
import org.cmusic.cli.judge.ExerciseText;
import org.cmusic.cli.judge.Judgement;
import org.cmusic.cli.judge.JudgementJson;
import org.cmusic.cli.judge.JudgementText;
import org.cmusic.composers.critic.Comparison;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.music.Music;
import org.cmusic.notation.score.ScoreTranscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has the critic judge music. */
@Command(
        name = "judge",
        header = {
            "Judges music: key, chords, faults of part writing, measures, and what is copied from a corpus.",
            "",
            "Examples:",
            "  cmusic judge song.sco",
            "  cmusic judge tune-*.sco --against foster         how like the corpus they are, and what they copy",
            "  cmusic judge song.sco --strict                   exit 1 for a fault, or a copied run of 17 notes",
            "  cmusic judge second.sco --species 2 --cantus 2   an exercise in counterpoint, its cantus beneath",
            "  cmusic judge song.mid --json                     for programs",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class JudgeCommand implements PlainCommand {
    private static final ScoreTranscription.Terms AS_WRITTEN = new ScoreTranscription.Terms(24, false);

    private final Streams streams;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scores and files of written music.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "CORPUS",
            description =
                    "A corpus to compare with: the name of a built-in one, or else a folder or a file; ./NAME is a"
                            + " folder.")
    private Optional<String> corpus = Optional.empty();

    @Option(
            names = "--strict",
            description = "Exit with 1 if there is a fault, or if more than 16 notes in a row are copied.")
    private boolean strict;

    @Mixin
    private SpeciesFlags species = new SpeciesFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private TuneFlag tune = new TuneFlag();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    JudgeCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--against" -> corpus = Optional.of(line.value());
            case "--strict" -> strict = true;
            default -> {
                return species.take(name, line)
                        || reading.take(name, line)
                        || tune.take(name, line)
                        || reporting.take(name, line);
            }
        }
        return true;
    }

    @Override
    public boolean take(List<String> operands) {
        return files.addAll(operands);
    }

    @Override
    public boolean isVerbose() {
        return reporting.isVerbose();
    }

    @Override
    public Integer call() {
        species.check();
        if (species.counterpoints().isPresent() && corpus.isPresent()) {
            throw new WrongUsage("--against has no meaning with --species: an exercise is judged by its rules");
        }
        Report report = new Report(streams, console, reporting, true);
        Optional<Comparison> comparison =
                corpus.map(name -> new Comparison(new CorpusReader(streams.in(), reporting, report).corpus(name)));
        int status = new Batch(console).run(files, (String file) -> judge(InputFile.of(file), comparison, report));
        Map<String, Double> overlaps = comparison.map(Comparison::overlaps).orElse(Map.of());
        if (!overlaps.isEmpty()) {
            write(reporting.isJson() ? JudgementJson.of(overlaps) : JudgementText.of(overlaps));
        }
        return status;
    }

    private int judge(InputFile file, Optional<Comparison> comparison, Report report) {
        MusicFile.Written read =
                new MusicSource(reading, SoundTable.usual(), tune).read(file, file.source(streams.in()), AS_WRITTEN);
        Verdict verdict = report.show(read.diagnostics().only(found -> !MusicPieces.isOfSoundAlone(found)));
        if (!verdict.passes()) {
            report.stop(file.name() + "  " + verdict + "; not judged");
            return ExitCode.FAULTY;
        }
        return read.music()
                .map(music -> judge(file.name(), music, comparison, report))
                .orElse(ExitCode.FAULTY);
    }

    private int judge(String file, Music music, Optional<Comparison> comparison, Report report) {
        Optional<String> obstacle = Judgement.obstacle(music);
        if (obstacle.isPresent()) {
            report.stop(file + "  " + obstacle.get());
            return ExitCode.FAULTY;
        }
        if (species.counterpoints().isPresent()) {
            return judge(file, music, species.counterpoints().get(), report);
        }
        Judgement judgement = Judgement.of(file, music, comparison);
        write(reporting.isJson() ? JudgementJson.of(judgement) : JudgementText.of(judgement));
        return strict && !judgement.passes() ? ExitCode.FAULTY : ExitCode.DONE;
    }

    private int judge(String file, Music music, Counterpoints counterpoints, Report report) {
        ExerciseJudgement judgement;
        try {
            judgement = ExerciseJudgement.of(file, music, counterpoints);
        } catch (IllegalArgumentException e) {
            report.stop(file + "  no exercise in counterpoint: " + e.getMessage());
            return ExitCode.FAULTY;
        }
        write(reporting.isJson() ? ExerciseJson.of(judgement) : ExerciseText.of(judgement));
        return strict && !judgement.passes() ? ExitCode.FAULTY : ExitCode.DONE;
    }

    private void write(String text) {
        DataText.write(streams, out -> out.write(text));
    }
}
