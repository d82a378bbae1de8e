package org.cmusic.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.file.TextFile;
import org.cmusic.grammar.music.ScoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a score of a file of written music. */
@Command(
        name = "import",
        header = {
            "Makes a score of a file of written music: a part for each voice, bar by bar, to be read, changed and rendered.",
            "",
            "Examples:",
            "  cmusic import song.mid                             writes song.sco beside it",
            "  cmusic import song.mid -o - | less                 shows the score",
            "  cmusic import song.mid --instrument piano=harp     another instrument for a part",
            "  cmusic render song.mid                             renders it without writing a score",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ImportCommand implements PlainCommand {
    private static final String STANDARD_OUTPUT = "-";
    private static final String SUFFIX = ".sco";

    private final Streams streams;
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A file of MIDI (.mid, .midi, .kar), of ABC (.abc), of Humdrum (.krn, .kern) or MusicXML (.musicxml,"
                            + " .mxl, .xml); - is MIDI from standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SCORE",
            description = "Where the score goes: a file that is not there yet, or - for standard output.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private MusicFlags music = new MusicFlags();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    ImportCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-o", "--output" -> output = Optional.of(line.value());
            default -> {
                return music.take(name, line) || reporting.take(name, line);
            }
        }
        return true;
    }

    @Override
    public boolean take(List<String> operands) {
        file = operands.stream().findFirst().orElse("");
        return operands.size() == 1;
    }

    @Override
    public boolean isVerbose() {
        return reporting.isVerbose();
    }

    @Override
    public Integer call() {
        InputFile input = InputFile.of(file);
        if (input.path().isPresent() && !MusicFile.is(input)) {
            throw new WrongUsage("import: `" + input.name()
                    + "` is no file of written music by its name, which should end in " + MusicFile.suffixes());
        }
        boolean toOutput = output.filter(STANDARD_OUTPUT::equals).isPresent();
        Optional<TextFile> target = toOutput ? Optional.empty() : Optional.of(new TextFile(target(input)));
        target.ifPresent(TextFile::requireAbsent);
        Report report = new Report(streams, console, reporting, toOutput);
        MusicFile.Imported read = new MusicFile(music).read(input.source(streams.in()));
        Verdict verdict = report.show(read.diagnostics());
        Summary summary = new Summary()
                .with("file", input.name())
                .with("errors", verdict.errors())
                .with("warnings", verdict.warnings());
        if (!verdict.passes() || read.score().isEmpty()) {
            report.stop(input.name() + "  " + verdict + "; nothing imported");
            report.summarize(summary.with("status", ExitCode.FAULTY));
            return ExitCode.FAULTY;
        }
        write(read.score().get(), target, report);
        report.summarize(summary.with("status", ExitCode.DONE)
                .with("parts", read.score().get().parts().size()));
        return ExitCode.DONE;
    }

    private void write(ScoreWriter.Outcome score, Optional<TextFile> target, Report report) {
        if (target.isEmpty()) {
            DataText.write(streams, out -> out.write(score.text()));
            return;
        }
        target.get().create(score.text());
        int parts = score.parts().size();
        report.say(target.get().path() + "  " + parts + (parts == 1 ? " part" : " parts"));
    }

    private Path target(InputFile input) {
        if (output.isPresent()) {
            return score(output.get());
        }
        Path written = input.path()
                .orElseThrow(() -> new WrongUsage("import: the music comes from standard input: say where the score"
                        + " goes, as -o song.sco, or -o - for standard output"));
        String name = String.valueOf(written.getFileName());
        return written.resolveSibling(name.substring(0, name.lastIndexOf('.')) + SUFFIX);
    }

    private static Path score(String name) {
        if (!name.endsWith(SUFFIX)) {
            throw new WrongUsage("-o " + name + ": the name of a score ends in .sco");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot write `" + name + "`: " + e.getReason());
        }
    }
}
