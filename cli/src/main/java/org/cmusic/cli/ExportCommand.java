package org.cmusic.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.console.Streams.Name;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.file.Output;
import org.cmusic.cli.file.StreamTarget;
import org.cmusic.cli.file.TextFile;
import org.cmusic.engine.PartSelection;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.notation.Writing;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.file.WritingOptions;
import org.cmusic.notation.score.ScoreTranscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes scores as written music. */
@Command(
        name = "export",
        header = {
            "Writes a score, or a file of written music, for other programs: the format is that of the name.",
            "",
            "Examples:",
            "  cmusic export song.sco -o song.mid                 for sequencers and players",
            "  cmusic export song.sco --format mid                the same, beside the score",
            "  cmusic export song.mid -o other.mid                from file to file, without a score between",
            "  cmusic export song.sco -o - --format mid | timidity -",
            "  cmusic export song.sco -o song.tab --only tune     tablature of a part, for guitar",
            "  cmusic export song.sco -o song.tab --tuning taro-patch --capo 2",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n")
final class ExportCommand implements PlainCommand {
    private static final String STANDARD_OUTPUT = "-";

    private final Streams streams;
    private final Console console;

    @Parameters(
            paramLabel = "SOURCE",
            description = "A score or a file of written music; - is a score from standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the music goes: a file that is not there yet, or - for standard output.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private WritingFlags writing = new WritingFlags();

    @Mixin
    private TabFlags tablature = new TabFlags();

    @Mixin
    private PartFlags parts = new PartFlags();

    @Mixin
    private ProgramsFlag programs = new ProgramsFlag();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private TuneFlag tune = new TuneFlag();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    ExportCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-o", "--output" -> output = Optional.of(line.value());
            default -> {
                return writing.take(name, line)
                        || tablature.take(name, line)
                        || parts.take(name, line)
                        || programs.take(name, line)
                        || reading.take(name, line)
                        || tune.take(name, line)
                        || reporting.take(name, line);
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
        boolean toOutput = output.filter(STANDARD_OUTPUT::equals).isPresent();
        Optional<String> name = output.filter(given -> !toOutput);
        MusicFormat format = writing.format(name);
        WritingOptions options = writing.options(name, tablature.options(format));
        if (toOutput && format.isPlayed() && streams.terminals().contains(Name.STDOUT)) {
            throw new WrongUsage("-o -: standard output is a terminal, where these bytes mean nothing; send them to a"
                    + " file or a pipe");
        }
        Optional<TextFile> target = toOutput ? Optional.empty() : Optional.of(new TextFile(target(input)));
        target.ifPresent(TextFile::requireAbsent);
        Report report = new Report(streams, console, reporting, toOutput);
        ScoreTranscription.Terms terms = new ScoreTranscription.Terms(writing.grid(format), format.isPlayed());
        Source source = input.source(streams.in());
        MusicFile.Written read = new MusicSource(reading, programs.table(), tune).read(input, source, terms);
        Optional<Music> chosen = read.music().map(this::chosen);
        Optional<Writing> written = chosen.map(music -> format.write(music, options));
        Diagnostics diagnostics = read.diagnostics();
        written.ifPresent(done -> done.findings()
                .forEach(finding -> diagnostics.add(MusicFile.diagnostic(finding, Source.untold(input.name())))));
        Verdict verdict = report.show(diagnostics);
        Summary summary = new Summary()
                .with("file", input.name())
                .with("errors", verdict.errors())
                .with("warnings", verdict.warnings());
        if (!verdict.passes() || written.isEmpty()) {
            report.stop(input.name() + "  " + verdict + "; nothing exported");
            report.summarize(summary.with("status", ExitCode.FAULTY));
            return ExitCode.FAULTY;
        }
        write(written.get().bytes(), target);
        Music music = chosen.get();
        target.ifPresent(path -> report.say(path.path() + "  " + size(music)));
        report.summarize(summary.with("status", ExitCode.DONE)
                .with("parts", music.parts().size())
                .with("notes", notes(music)));
        return ExitCode.DONE;
    }

    private Music chosen(Music music) {
        PartSelection selection =
                parts.selection(music.parts().stream().map(Part::name).toList());
        return music.withParts(music.parts().stream()
                .filter(part -> selection.sounds(part.name()))
                .toList());
    }

    private static String size(Music music) {
        int parts = music.parts().size();
        long notes = notes(music);
        return parts + (parts == 1 ? " part, " : " parts, ") + notes + (notes == 1 ? " note" : " notes");
    }

    private static long notes(Music music) {
        return music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .mapToLong(chord -> ((Chord) chord).tones().size())
                .sum();
    }

    private void write(byte[] content, Optional<TextFile> target) {
        if (target.isPresent()) {
            target.get().create(content);
            return;
        }
        StreamTarget stream = new StreamTarget("standard output", streams.out());
        try (Output out = stream.open()) {
            out.stream().write(content);
            out.complete();
            out.keep();
        } catch (IOException e) {
            throw FileFailure.writing(stream.name(), e);
        }
    }

    private Path target(InputFile input) {
        if (output.isPresent()) {
            try {
                return Path.of(output.get());
            } catch (InvalidPathException e) {
                throw new FileFailure("cannot write `" + output.get() + "`: " + e.getReason());
            }
        }
        Path written = input.path()
                .orElseThrow(() -> new WrongUsage("export: the score comes from standard input: say where the music"
                        + " goes, as -o song.mid, or -o - for standard output"));
        String name = String.valueOf(written.getFileName());
        int dot = name.lastIndexOf('.');
        return written.resolveSibling(
                (dot > 0 ? name.substring(0, dot) : name) + writing.suffix().orElseThrow());
    }
}
