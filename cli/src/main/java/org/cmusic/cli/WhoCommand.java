package org.cmusic.cli;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Progress;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.value.TimeSpan;
import org.cmusic.cli.who.Listening;
import org.cmusic.cli.who.Moment;
import org.cmusic.cli.who.MomentJson;
import org.cmusic.cli.who.MomentText;
import org.cmusic.cli.who.Provenance;
import org.cmusic.engine.CrowdedException;
import org.cmusic.engine.RenderSettings;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.score.ScorePerformance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells who sounds at a moment of a piece. */
@Command(
        name = "who",
        header = {
            "Tells which lines of which files sound at a moment, how loud each is, and which make the peak.",
            "",
            "Examples:",
            "  cmusic who song.sco --at 12.3s",
            "  cmusic who song.sco --at 8b --at 16b           two moments, in beats",
            "  cmusic who song.sco --loudest                  where the whole is loudest",
            "  cmusic who song.sco --loudest --mute drums     and without a part",
            "  cmusic who song.sco --at 500ms --json          for programs",
            ""
        },
        synopsisHeading = "Usage: ",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Levels are those of the 50 ms around the moment. The share is how much of the peak's sample comes",
            "from a line; what is below zero takes away from it. Lines more than 60 dB softer than the loudest",
            "are counted; --all shows them."
        },
        sortOptions = false)
final class WhoCommand implements PlainCommand {
    private final Streams streams;
    private final Console console;

    @Parameters(paramLabel = "SCORE", description = "A score, or a file of instruments; - is standard input.")
    private String score = "";

    @Mixin
    private MomentFlags moments = new MomentFlags();

    @Mixin
    private SampleFlags samples = new SampleFlags();

    @Mixin
    private PartFlags parts = new PartFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private ThreadFlags threads = new ThreadFlags();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    WhoCommand(Streams streams, Console console) {
        this.streams = streams;
        this.console = console;
    }

    @Override
    public boolean take(String name, PlainLine line) {
        return moments.take(name, line)
                || samples.take(name, line)
                || parts.take(name, line)
                || reading.take(name, line)
                || threads.take(name, line)
                || reporting.take(name, line);
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
        Ancestors.refuse("who", file);
        MusicFile.refuse("who", file);
        moments.check();
        samples.check();
        threads.check();
        Report report = new Report(streams, console, reporting, true);
        reading.drawnSeed().ifPresent(seed -> report.say("seed " + seed.seed()));
        Source source = file.source(streams.in());
        Reading read = ScoreReader.read(source, reading.options(samples.rate()));
        report.explain(() -> read.files().stream().map(path -> "read " + path).toList());
        Verdict verdict = report.show(read.diagnostics());
        if (!verdict.passes() || read.performance().isEmpty()) {
            report.stop(verdict + "; nothing heard");
            return ExitCode.FAULTY;
        }
        ScorePerformance performance = read.performance().get();
        Provenance provenance = new Provenance(performance, source);
        try {
            hear(file.name(), provenance, performance, report);
            return ExitCode.DONE;
        } catch (CrowdedException e) {
            report.stop(verdict.and(report.show(Crowd.error(e, provenance))) + "; nothing heard");
            return ExitCode.FAULTY;
        }
    }

    private void hear(String name, Provenance provenance, ScorePerformance performance, Report report) {
        Listening listening = new Listening(performance, settings(performance), provenance);
        if (moments.times().isEmpty()) {
            tell(name, hear(name, 2 * performance.seconds(), report, listening::loudest), false);
        }
        boolean further = false;
        for (TimeSpan time : moments.times()) {
            double seconds = time.after(0, performance.tempo());
            tell(name, hear(name, seconds, report, progress -> listening.at(seconds, progress)), further);
            further = true;
        }
    }

    private RenderSettings settings(ScorePerformance performance) {
        return RenderSettings.of(samples.rate().hertz(), samples.channels().orElse(performance.channels()))
                .withThreads(threads.threads())
                .withParts(parts.selection(performance.parts()))
                .withGain(samples.gain().factor());
    }

    private Moment hear(String name, double workSeconds, Report report, Function<DoubleConsumer, Moment> listening) {
        try (Progress progress = new Progress(console, name, workSeconds, System::nanoTime)) {
            return listening.apply(report.isTalkative() ? progress::advance : share -> {});
        }
    }

    private void tell(String name, Moment moment, boolean further) {
        DataText.write(streams, out -> {
            if (reporting.isJson()) {
                new MomentJson(name).write(moment, out);
                return;
            }
            if (further) {
                out.write("\n");
            }
            new MomentText(name, reporting.isAll()).write(moment, out);
        });
    }
}
