package org.cmusic.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.list.ComposerJson;
import org.cmusic.cli.list.ComposerList;
import org.cmusic.cli.list.GeneratorJson;
import org.cmusic.cli.list.GeneratorList;
import org.cmusic.cli.list.InstrumentJson;
import org.cmusic.cli.list.InstrumentList;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.program.Library;
import org.cmusic.grammar.syntax.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what there is. */
@Command(
        name = "list",
        header = {
            "Lists what there is, with kinds, ranges and defaults.",
            "",
            "Examples:",
            "  cmusic list instruments              the instruments of the library and what they take",
            "  cmusic list instruments bell.ins     those of a file",
            "  cmusic list generators               the unit generators that instruments are built of",
            "  cmusic list composers                the methods of `cmusic compose` and their settings",
            "  cmusic list instruments --json       for programs: one object a line",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ListCommand implements PlainCommand {
    private final Streams streams;
    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", description = "instruments, generators or composers.")
    private Subject subject = Subject.instruments;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description = "Files whose instruments are listed instead of the library's; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    ListCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    /** What can be listed. */
    enum Subject {
        instruments,
        generators,
        composers
    }

    @Override
    public boolean take(String name, PlainLine line) {
        return reporting.take(name, line);
    }

    @Override
    public boolean take(List<String> operands) {
        if (!operands.isEmpty()) {
            subject = Subject.valueOf(operands.get(0));
            files.addAll(operands.subList(1, operands.size()));
        }
        return true;
    }

    @Override
    public boolean isVerbose() {
        return reporting.isVerbose();
    }

    @Override
    public Integer call() {
        return switch (subject) {
            case instruments -> instruments();
            case generators -> generators();
            case composers -> composers();
        };
    }

    private int generators() {
        DataText.write(streams, reporting.isJson() ? GeneratorJson::write : GeneratorList::write);
        return ExitCode.DONE;
    }

    private int composers() {
        DataText.write(streams, reporting.isJson() ? ComposerJson::write : ComposerList::write);
        return ExitCode.DONE;
    }

    private int instruments() {
        List<Source> sources = files.isEmpty()
                ? Library.instruments()
                : files.stream()
                        .map(file -> InputFile.of(file).source(streams.in()))
                        .toList();
        Diagnostics diagnostics = new Diagnostics();
        DataText.write(streams, out -> write(sources, diagnostics, out));
        return new Report(streams, console, reporting, true).show(diagnostics).status();
    }

    private void write(List<Source> sources, Diagnostics diagnostics, Writer out) throws IOException {
        for (Source source : sources) {
            SourceFile file = SourceParser.parse(source, diagnostics);
            if (reporting.isJson()) {
                InstrumentJson.write(file, out);
            } else {
                InstrumentList.write(file, out);
            }
        }
    }
}
