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
import org.cmusic.cli.who.Provenance;
import org.cmusic.engine.CrowdedException;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Performance;
import org.cmusic.model.Units;
import org.cmusic.model.score.ScorePerformance;

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

    /** A score that may be rendered. */
    private record Piece(
            Job job, Source source, ScorePerformance performance, Set<Path> files, Verdict found, long began) {
        double elapsedSeconds() {
            return (System.nanoTime() - began) / NANOS;
        }
    }

    /** Reads and renders one score. */
    Outcome record(Job job) {
        long began = System.nanoTime();
        Source source = job.score().source(streams.in());
        Reading score = ScoreReader.read(source, flags.readingOptions());
        Set<Path> files = new TreeSet<>(score.files());
        files.addAll(job.files());
        report.explain(() ->
                score.files().stream().sorted().map(file -> "read " + file).toList());
        Verdict found = report.show(score.diagnostics());
        if (!found.passes() || score.performance().isEmpty()) {
            return new Outcome(refuse(job, found, "nothing rendered"), files);
        }
        Piece piece = new Piece(job, source, score.performance().get(), files, found, began);
        return new Outcome(perform(piece), files);
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

    private int perform(Piece piece) {
        try (Take take = take(piece)) {
            Job job = piece.job();
            Verdict heard = report.show(new LevelCheck(take, piece.performance(), piece.source()).warnings());
            if (!heard.passes()) {
                return refuse(job, piece.found().and(heard), "no sound written");
            }
            take.keep();
            double elapsed = piece.elapsedSeconds();
            report.say(SuccessLine.of(job.target().name(), take, elapsed));
            if (take.report().frames() == 0) {
                report.say(withoutNotes(job.score()));
            }
            report.explain(() -> LevelTable.of(take, piece.performance()));
            report.summarize(summary(piece, piece.found().and(heard), take, elapsed));
            return ExitCode.DONE;
        } catch (CrowdedException e) {
            Provenance provenance = new Provenance(piece.performance(), piece.source());
            Verdict crowded = report.show(Crowd.error(e, provenance));
            return refuse(piece.job(), piece.found().and(crowded), "no sound written");
        }
    }

    private Take take(Piece piece) {
        Production production = production(piece.performance());
        String name = piece.job().score().name();
        try (Progress progress = new Progress(console, name, production.seconds(), System::nanoTime)) {
            DoubleConsumer shown = report.isTalkative() ? progress::advance : share -> {};
            return production.record(piece.job().target(), piece.files(), shown);
        }
    }

    private Production production(Performance performance) {
        try {
            return new Production(performance, flags.order(performance));
        } catch (IllegalArgumentException e) {
            throw flags.refused(e);
        }
    }

    private static Summary summary(Job job, Verdict found) {
        return new Summary()
                .with("score", job.score().name())
                .with("errors", found.errors())
                .with("warnings", found.warnings());
    }

    private static Summary summary(Piece piece, Verdict found, Take take, double elapsed) {
        return summary(piece.job(), found)
                .with("status", ExitCode.DONE)
                .with("output", piece.job().target().name())
                .with("seconds", take.seconds())
                .with("frames", take.report().frames())
                .with("rate", take.layout().sampleRate())
                .with("channels", take.layout().channels())
                .with("format", take.layout().format().label())
                .with("peakDb", Units.decibelsOfAmplitude(take.report().level().peak()))
                .with("rmsDb", Units.decibelsOfAmplitude(take.report().level().rms()))
                .with("clippedSamples", take.clippedSamples())
                .with("seed", piece.performance().seed())
                .with("elapsedSeconds", elapsed);
    }
}
