package org.cmusic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.FileChanges;
import org.cmusic.cli.file.FileFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renders scores to WAV. */
@Command(
        name = "render",
        header = {
            "Renders scores to WAV; of an instrument file, each instrument's natural tone.",
            "",
            "Examples:",
            "  cmusic render song.sco                                writes song.wav beside it",
            "  cmusic render song.sco -o take1.wav -r 96k --format f32",
            "  cmusic render song.sco --only sea,foam --from 8b --to 30s",
            "  cmusic render song.sco --normalize -1dB               as loud as can be, with 1 dB to spare",
            "  cmusic render song.sco --stems parts                  also each part by itself",
            "  cmusic render song.sco --watch                        again, whenever it is saved",
            "  cmusic render bell.ins                                lets you hear an instrument",
            "  cmusic render old.m5 older.sc                         scores of MUSIC V and of CARL cmusic",
            "  cmusic render song.mid --instrument piano=harp        a MIDI file",
            "  cmusic expand song.sco | cmusic render - -o - | sox -t wav - song.flac",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        sortOptions = false)
final class RenderCommand implements PlainCommand {
    private final Streams streams;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SCORE", description = "Scores and instruments; - is standard input.")
    private List<String> scores = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the sound goes: a file, - for standard output, or for several scores a folder.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private RenderFlags flags = new RenderFlags();

    @Option(names = "--watch", description = "Render again whenever the score or a file that it imports is saved.")
    private boolean watch;

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    RenderCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-o", "--output" -> output = Optional.of(line.value());
            case "--watch" -> watch = true;
            default -> {
                return flags.take(name, line) || reporting.take(name, line);
            }
        }
        return true;
    }

    @Override
    public boolean take(List<String> operands) {
        return scores.addAll(operands);
    }

    @Override
    public boolean isVerbose() {
        return reporting.isVerbose();
    }

    @Override
    public Integer call() {
        flags.check(scores.size());
        Destination destination = new Destination(streams, output);
        List<Job> jobs = jobs(destination);
        Report report = new Report(streams, console, reporting, destination.isStandardOutput());
        flags.reading().drawnSeed().ifPresent(seed -> report.say("seed " + seed.seed()));
        RecordingSession session = new RecordingSession(streams, console, flags, report, jobs.size() > 1);
        return watch
                ? watch(jobs, session)
                : new Batch(console).run(jobs, job -> session.record(job).status());
    }

    private List<Job> jobs(Destination destination) {
        try {
            List<Job> jobs = destination.jobs(scores);
            if (watch && jobs.stream().anyMatch(job -> job.files().isEmpty())) {
                throw new IllegalArgumentException("--watch: standard input cannot be watched; name a file");
            }
            return jobs;
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(e.getMessage(), e);
        }
    }

    private int watch(List<Job> jobs, RecordingSession session) {
        FileChanges changes = new FileChanges();
        Set<Path> files = new LinkedHashSet<>();
        jobs.forEach(job -> files.addAll(job.files()));
        changes.follow(files);
        try {
            while (true) {
                jobs.forEach(job -> files.addAll(attempt(job, session)));
                changes.follow(files);
                changes.await();
            }
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        }
    }

    /** Whatever is wrong now may be mended in a moment: it is told, and the watch goes on. */
    private Set<Path> attempt(Job job, RecordingSession session) {
        try {
            return session.record(job).files();
        } catch (FileFailure | WrongUsage e) {
            console.say("cmusic: " + e.getMessage());
            return Set.of();
        }
    }
}
