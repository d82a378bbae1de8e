package org.cmusic.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.file.NewFolder;
import org.cmusic.cli.file.TextFile;
import org.cmusic.cli.value.Dialect;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.grammar.carl.CarlReader;
import org.cmusic.grammar.carl.CarlReading;
import org.cmusic.grammar.carl.convert.Conversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Translates a score of CARL cmusic into today's language. */
@Command(
        name = "convert",
        header = {
            "Translates a score of CARL cmusic into today's language: a file of instruments and a list of notes.",
            "They sound the same as far as the language reaches; where it does not, a comment says so.",
            "",
            "Examples:",
            "  cmusic convert old.sc -o new           writes new/old.ins and new/old.sco",
            "  cmusic render new/old.sco -r 16k       at the rate of the old score, which new/old.sco tells",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ConvertCommand implements PlainCommand {
    private static final String NAMELESS = "score";

    private final Streams streams;
    private final Console console;

    @Parameters(paramLabel = "SCORE", description = "A score of CARL cmusic; - is standard input.")
    private String score = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder that the two files go to; it is made if need be.")
    private String output = "";

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    ConvertCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-o", "--output" -> output = line.value();
            default -> {
                return reading.take(name, line) || reporting.take(name, line);
            }
        }
        return true;
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
        refuseOthers(file);
        if (output.isEmpty()) {
            throw new WrongUsage("convert: say which folder the translation goes to, as --output " + name(file));
        }
        reading.refuseForAncestors();
        Report report = new Report(streams, console, reporting, false);
        CarlReading read = CarlReader.read(file.source(streams.in()), reading.options(SampleRate.USUAL));
        Verdict verdict = report.show(read.diagnostics());
        if (!verdict.passes() || read.score().isEmpty()) {
            report.stop(file.name() + "  " + verdict + "; nothing converted");
            return ExitCode.FAULTY;
        }
        String name = name(file);
        String shown = file.path().map(path -> path.getFileName().toString()).orElse(NAMELESS);
        Path folder = folder();
        write(Conversion.of(read.score().get(), shown, name), folder, name);
        report.say(folder.resolve(name + ".sco") + "  " + folder.resolve(name + ".ins"));
        return ExitCode.DONE;
    }

    private static void refuseOthers(InputFile file) {
        Optional<Dialect> dialect = Dialect.of(file.name());
        boolean isToday = file.name().endsWith(".sco") || file.name().endsWith(".ins");
        if (isToday || dialect.filter(found -> found != Dialect.carl).isPresent()) {
            throw new WrongUsage("convert: `" + file.name() + "` is no score of CARL cmusic");
        }
    }

    /** What the files are called: as the score without its suffix. */
    private static String name(InputFile file) {
        String name = file.path().map(path -> path.getFileName().toString()).orElse(NAMELESS);
        int suffix = name.lastIndexOf('.');
        return suffix > 0 ? name.substring(0, suffix) : name;
    }

    private Path folder() {
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot write to `" + output + "`: " + e.getReason());
        }
    }

    private static void write(Conversion conversion, Path path, String name) {
        TextFile instruments = new TextFile(path.resolve(name + ".ins"));
        TextFile notes = new TextFile(path.resolve(name + ".sco"));
        instruments.requireAbsent();
        notes.requireAbsent();
        try (NewFolder folder = NewFolder.make(path)) {
            instruments.create(conversion.instruments());
            notes.create(conversion.score());
            folder.keep();
        }
    }
}
