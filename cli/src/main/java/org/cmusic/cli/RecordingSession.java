package org.cmusic.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Progress;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.render.Production;
import org.cmusic.cli.render.SuccessLine;
import org.cmusic.cli.render.Take;
import org.cmusic.engine.CrowdedException;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Units;

/** Scores being read, rendered, and told about. */
final class RecordingSession {
    private static final double NANOS = 1e9;

    private final Streams streams;
    private final Console console;
    private final RenderFlags flags;
    private final Report report;
    private final boolean oneOfSeveral;

    /** @param oneOfSeveral whether it is to be told which score a refusal is about */
    RecordingSession(Streams streams, Console console, RenderFlags flags, Report report, boolean oneOfSeveral) {
        this.streams = streams;
        this.console = console;
        this.flags = flags;
        this.report = report;
        this.oneOfSeveral = oneOfSeveral;
    }

    /**
     * What became of a score.
     *
     * @param files all that were read
     */
    record Outcome(int status, Set<Path> files) {}

    /** A piece that may be rendered, and where it goes. */
    private record Session(Job job, Piece piece, Set<Path> files, Verdict found, long began) {
        double elapsedSeconds() {
            return (System.nanoTime() - began) / NANOS;
        }
    }

    /** Reads and renders one score. */
    Outcome record(Job job) {
        long began = System.nanoTime();
        Source source = job.score().source(streams.in());
        PieceReading score = PieceReader.of(flags).read(job.score(), source);
        Set<Path> files = new TreeSet<>(score.files());
        files.addAll(job.files());
        report.explain(() ->
                score.files().stream().sorted().map(file -> "read " + file).toList());
        Verdict found = report.show(score.diagnostics());
        if (!found.passes() || score.piece().isEmpty()) {
            return new Outcome(refuse(job, found, "nothing rendered"), files);
        }
        Session session = new Session(job, score.piece().get(), files, found, began);
        return new Outcome(perform(session), files);
    }

    /** What is said of a score that has no notes. */
    static String withoutNotes(InputFile score) {
        return score.name() + " has no notes: the sound is empty";
    }

    /** @param outcome what there is of a sound */
    private int refuse(Job job, Verdict found, String outcome) {
        report.stop((oneOfSeveral ? job.score().name() + "  " : "") + found + "; " + outcome);
        report.summarize(summary(job, found).with("status", ExitCode.FAULTY));
        return ExitCode.FAULTY;
    }

    private int perform(Session session) {
        Job job = session.job();
        Piece piece = session.piece();
        try (Take take = take(session)) {
            Verdict heard = report.show(piece.levels(take));
            if (!heard.passes()) {
                return refuse(job, session.found().and(heard), "no sound written");
            }
            take.keep();
            double elapsed = session.elapsedSeconds();
            report.say(SuccessLine.of(job.target().name(), take, elapsed));
            if (take.report().frames() == 0) {
                report.say(withoutNotes(job.score()));
            }
            report.explain(() -> piece.levelTable(take));
            report.summarize(summary(session, session.found().and(heard), take, elapsed));
            return ExitCode.DONE;
        } catch (CrowdedException e) {
            Verdict crowded = report.show(piece.crowded(e));
            return refuse(job, session.found().and(crowded), "no sound written");
        }
    }

    private Take take(Session session) {
        Production production = session.piece().production(flags);
        String name = session.job().score().name();
        try (Progress progress = new Progress(console, name, production.seconds(), System::nanoTime)) {
            DoubleConsumer shown = report.isTalkative() ? progress::advance : share -> {};
            return production.record(session.job().target(), session.files(), shown);
        }
    }

    private static Summary summary(Job job, Verdict found) {
        return new Summary()
                .with("score", job.score().name())
                .with("errors", found.errors())
                .with("warnings", found.warnings());
    }

    private static Summary summary(Session session, Verdict found, Take take, double elapsed) {
        Summary summary = summary(session.job(), found)
                .with("status", ExitCode.DONE)
                .with("output", session.job().target().name())
                .with("seconds", take.seconds())
                .with("frames", take.report().frames())
                .with("rate", take.layout().sampleRate())
                .with("channels", take.layout().channels())
                .with("format", take.layout().format().label())
                .with("peakDb", Units.decibelsOfAmplitude(take.report().level().peak()))
                .with("rmsDb", Units.decibelsOfAmplitude(take.report().level().rms()))
                .with("clippedSamples", take.clippedSamples());
        session.piece().seed().ifPresent(seed -> summary.with("seed", seed));
        return summary.with("elapsedSeconds", elapsed);
    }
}
