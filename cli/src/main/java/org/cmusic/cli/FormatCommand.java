package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.file.TextFile;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.format.Formatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings scores and instruments into the canonical layout. */
@Command(
        name = "format",
        header = {
            "Brings scores and instruments into the canonical layout, in place. Comments stay.",
            "",
            "Examples:",
            "  cmusic format song.sco",
            "  cmusic format *.sco *.ins --check     changes nothing, names the files that would change",
            "  cmusic format - < song.sco            writes to standard output",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class FormatCommand implements PlainCommand {
    private final Streams streams;
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scores and instruments; - is from standard input to standard output.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--check", description = "Change nothing; list the files that would change, and exit with 1.")
    private boolean checkOnly;

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    FormatCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "--check" -> checkOnly = true;
            default -> {
                return reporting.take(name, line);
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
        boolean dataOnOutput = checkOnly || files.contains("-");
        Report report = new Report(streams, console, reporting, dataOnOutput);
        return new Batch(console).run(files, (String file) -> format(InputFile.of(file), report));
    }

    private int format(InputFile file, Report report) {
        Ancestors.refuse("format", file);
        MusicFile.refuse("format", file);
        Source source = file.source(streams.in());
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> formatted = formatted(source, diagnostics);
        Verdict verdict = report.show(diagnostics);
        if (formatted.isEmpty()) {
            report.stop(file.name() + "  " + verdict + "; left as it is");
            return ExitCode.FAULTY;
        }
        boolean changed = isChanged(source, formatted.get());
        if (checkOnly) {
            DataText.write(streams, out -> out.write(changed ? file.name() + "\n" : ""));
            return changed ? ExitCode.FAULTY : verdict.status();
        }
        if (file.path().isEmpty()) {
            DataText.write(streams, out -> out.write(formatted.get()));
            return verdict.status();
        }
        if (changed) {
            new TextFile(file.path().get()).rewrite(formatted.get());
            report.say(file.name() + "  formatted");
        }
        return verdict.status();
    }

    private static boolean isChanged(Source source, String formatted) {
        try (InputStream in = source.open()) {
            return !Arrays.equals(in.readAllBytes(), formatted.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileFailure.reading(source.name(), e);
        }
    }

    private static Optional<String> formatted(Source source, Diagnostics diagnostics) {
        StringBuilder text = new StringBuilder();
        try {
            return Formatter.format(source, diagnostics, text) ? Optional.of(text.toString()) : Optional.empty();
        } catch (IOException e) {
            throw FileFailure.reading(source.name(), e);
        }
    }
}
