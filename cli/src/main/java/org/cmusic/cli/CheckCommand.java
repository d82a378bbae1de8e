package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks scores and instruments without rendering them. */
@Command(
        name = "check",
        header = {
            "Says what is wrong with scores and instruments, and what to write instead. Renders nothing.",
            "",
            "Examples:",
            "  cmusic check song.sco",
            "  cmusic check *.sco *.ins --deny warnings",
            "  cmusic check song.sco --json           for programs: places, candidates, edits that mend",
            "  cmusic check - < song.sco",
            "  cmusic check old.m5 older.sc           scores of MUSIC V and of CARL cmusic",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class CheckCommand implements PlainCommand {
    private final Streams streams;
    private final Console console;

    @Mixin
    private HelpFlags help = new HelpFlags();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private TuneFlag tune = new TuneFlag();

    @Mixin
    private DialectFlag dialect = new DialectFlag();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scores and instruments; - is standard input.")
    private List<String> files = new ArrayList<>();

    CheckCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        return reading.take(name, line)
                || tune.take(name, line)
                || dialect.take(name, line)
                || reporting.take(name, line);
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
        Report report = new Report(streams, console, reporting, false);
        return new Batch(console).run(files, (String file) -> check(InputFile.of(file), report));
    }

    private int check(InputFile file, Report report) {
        PieceReading score = PieceReader.of(reading, dialect, tune).read(file, file.source(streams.in()));
        Verdict verdict = report.show(score.diagnostics());
        double seconds = score.piece().map(Piece::seconds).orElse(0.0);
        if (verdict.passes()) {
            report.say(String.format(Locale.ROOT, "%s  %.2f s  %s", file.name(), seconds, verdict));
            if (score.piece().isPresent() && seconds == 0 && !file.name().endsWith(".ins")) {
                report.say(RecordingSession.withoutNotes(file));
            }
        } else {
            report.stop(file.name() + "  " + verdict);
        }
        report.summarize(new Summary()
                .with("file", file.name())
                .with("errors", verdict.errors())
                .with("warnings", verdict.warnings())
                .with("denied", verdict.denied().size())
                .with("seconds", seconds));
        return verdict.status();
    }
}
