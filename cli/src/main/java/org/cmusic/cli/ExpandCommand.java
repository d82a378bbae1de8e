package org.cmusic.cli;

import java.util.List;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.write.ScoreExpander;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the flat list of notes that a score means. */
@Command(
        name = "expand",
        header = {
            "Writes the flat list of notes that a score means: one line a note, times in seconds.",
            "It is a score too, needs no other file, and sounds the same to the last byte.",
            "",
            "Examples:",
            "  cmusic expand song.sco > flat.sco",
            "  cmusic expand song.sco | grep bell          the notes of one instrument",
            "  cmusic expand song.sco | cmusic render - -o song.wav",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ExpandCommand implements PlainCommand {
    private final Streams streams;
    private final Console console;

    @Parameters(paramLabel = "SCORE", description = "A score, or a file of instruments; - is standard input.")
    private String score = "";

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    ExpandCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        return reading.take(name, line) || reporting.take(name, line);
    }

    @Override
    public boolean take(List<String> operands) {
        score = operands.stream().findFirst().orElse("");
        return operands.size() == 1;
    }

    @Override
    public boolean isVerbose() {
        return reporting.isVerbose();
    }

    @Override
    public Integer call() {
        InputFile file = InputFile.of(score);
        Ancestors.refuse("expand", file);
        MusicFile.refuse("expand", file);
        Report report = new Report(streams, console, reporting, true);
        reading.drawnSeed().ifPresent(seed -> report.say("seed " + seed.seed()));
        Reading read = ScoreReader.read(file.source(streams.in()), reading.options(SampleRate.USUAL));
        Verdict verdict = report.show(read.diagnostics());
        if (!verdict.passes() || read.performance().isEmpty()) {
            report.stop(verdict + "; nothing expanded");
            return ExitCode.FAULTY;
        }
        DataText.write(streams, out -> ScoreExpander.expand(read.performance().get(), out));
        return ExitCode.DONE;
    }
}
