package org.cmusic.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.NewFile;
import org.cmusic.cli.file.Output;
import org.cmusic.cli.list.CorpusJson;
import org.cmusic.cli.list.CorpusList;
import org.cmusic.composers.corpus.CorpusWriter;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.composers.corpus.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads folders of music into one file that composers learn from, and tells what is in it. */
@Command(
        name = "corpus",
        header = {
            "Reads folders of scores and written music into one file for composers, or tells what is in them in numbers.",
            "",
            "Examples:",
            "  cmusic corpus tunes -o tunes.corpus        all that is under a folder, of any format, as one file",
            "  cmusic corpus a b song.mid -o c.corpus     several folders and files",
            "  cmusic corpus tunes.corpus                 keys, meters, lengths, intervals of it in numbers",
            "  cmusic corpus foster --json                of a built-in corpus, for programs",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "A file that cannot be read is told and passed over; the status is 1 only if there is none that",
            "can be, or if a corpus breaks off. Warnings are counted; --all shows them."
        })
final class CorpusCommand implements PlainCommand {
    private static final String STANDARD_OUTPUT = "-";

    private final Streams streams;
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "Names of built-in corpora, folders, files of music, or corpora in files. What has the name of a"
                            + " built-in corpus is that; ./NAME is a folder.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the corpus goes: a file that is not there yet, as tunes.corpus, or - for standard"
                    + " output.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    CorpusCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        if (name.equals("-o") || name.equals("--output")) {
            output = Optional.of(line.value());
            return true;
        }
        return reporting.take(name, line);
    }

    @Override
    public boolean take(List<String> operands) {
        return names.addAll(operands);
    }

    @Override
    public boolean isVerbose() {
        return reporting.isVerbose();
    }

    @Override
    public Integer call() {
        boolean toOutput = output.filter(STANDARD_OUTPUT::equals).isPresent();
        Optional<Path> target = output.filter(name -> !toOutput).map(CorpusCommand::target);
        target.ifPresent(NewFile::requireAbsent);
        Report report = new Report(streams, console, reporting, true);
        CorpusSources sources = new CorpusSources(reporting, report);
        if (target.isPresent()) {
            return write(target.get(), sources, report);
        }
        if (toOutput) {
            int[] status = {ExitCode.DONE};
            DataText.write(streams, out -> status[0] = status(written(sources, out), sources, report));
            return status[0];
        }
        Statistics statistics = new Statistics();
        readAll(sources, statistics::add);
        int status = status(statistics, sources, report);
        if (status == ExitCode.DONE) {
            DataText.write(streams, out -> {
                if (reporting.isJson()) {
                    CorpusJson.write(statistics, out);
                } else {
                    CorpusList.write(statistics, out);
                }
            });
        }
        return status;
    }

    private int write(Path target, CorpusSources sources, Report report) {
        try (Output out = NewFile.create(target)) {
            Writer text = new BufferedWriter(new OutputStreamWriter(out.stream(), StandardCharsets.UTF_8));
            Statistics statistics = written(sources, text);
            text.flush();
            int status = status(statistics, sources, report);
            if (status == ExitCode.DONE) {
                out.complete();
                out.keep();
                report.say(target + "  " + statistics.pieces() + (statistics.pieces() == 1 ? " piece, " : " pieces, ")
                        + statistics.notes() + (statistics.notes() == 1 ? " note" : " notes"));
            }
            return status;
        } catch (IOException e) {
            throw FileFailure.writing(target.toString(), e);
        }
    }

    private Statistics written(CorpusSources sources, Appendable out) throws IOException {
        CorpusWriter writer = new CorpusWriter(out);
        try {
            readAll(sources, piece -> {
                try {
                    writer.add(piece);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.end();
        return writer.statistics();
    }

    /** Of several sources the name of each stands before those of its pieces. */
    private void readAll(CorpusSources sources, Consumer<Piece> taker) {
        for (String name : names) {
            Path last = Path.of(name).getFileName();
            String prefix = names.size() == 1 || last == null ? "" : last + "/";
            sources.forEach(name, prefix, taker);
        }
    }

    private int status(Statistics statistics, CorpusSources sources, Report report) {
        boolean isDone = statistics.pieces() > 0 && !sources.isBroken();
        if (sources.unread() > 0) {
            report.stop(sources.missed() + (isDone ? "" : "; nothing made"));
        } else if (!isDone) {
            report.stop("there is no music; nothing made");
        }
        if (sources.warnings() > 0 && !reporting.isAll()) {
            report.say(sources.warnings() + (sources.warnings() == 1 ? " warning" : " warnings") + " about "
                    + sources.warned() + (sources.warned() == 1 ? " file" : " files") + " (--all shows them)");
        }
        report.summarize(new Summary()
                .with("files", sources.files())
                .with("unread", sources.unread())
                .with("warnings", sources.warnings())
                .with("pieces", statistics.pieces())
                .with("notes", statistics.notes())
                .with("status", isDone ? ExitCode.DONE : ExitCode.FAULTY));
        return isDone ? ExitCode.DONE : ExitCode.FAULTY;
    }

    private static Path target(String name) {
        if (!CorpusSources.isCorpus(name)) {
            throw new WrongUsage("-o " + name + ": the name of a corpus ends in .corpus");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot write `" + name + "`: " + e.getReason());
        }
    }
}
