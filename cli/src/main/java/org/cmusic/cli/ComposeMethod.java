package org.cmusic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.value.SeedChoice;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Setting;
import org.cmusic.composers.Settings;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.model.music.Music;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Has one composer write scores. Its own settings are options beside those of all composers. */
@Command(synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", sortOptions = false)
final class ComposeMethod implements Callable<Integer> {
    private final Composer composer;
    private final Streams streams;
    private final Console console;
    private final Map<String, String> chosen = new TreeMap<>();

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SCORE",
            description = "Where the score goes: a file that is not there yet, or - for standard output.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private ComposeFlags flags = new ComposeFlags();

    @Mixin
    private ReportFlags reporting = new ReportFlags();

    @Mixin
    private HelpFlags help = new HelpFlags();

    private ComposeMethod(Composer composer, Streams streams, Console console) {
        this.composer = composer;
        this.streams = streams;
        this.console = console;
    }

    /** The command of a composer. */
    static CommandLine line(Composer composer, Streams streams, Console console) {
        ComposeMethod method = new ComposeMethod(composer, streams, console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(method).name(composer.name());
        spec.usageMessage().header(ComposeHelp.header(composer));
        composer.settings().forEach(setting -> spec.addOption(ComposeHelp.option(setting, method.chosen::put)));
        return new CommandLine(spec);
    }

    @Override
    public Integer call() {
        List<String> targets = ScoreTarget.names(output, flags.count());
        Report report = new Report(streams, console, reporting, ScoreTarget.isStandardOutput(output));
        CorpusReader reader = new CorpusReader(streams.in(), reporting, report);
        Settings settings = settings(reader);
        Brief brief = brief(reader, settings);
        Corpus corpus = corpus(reader);
        try {
            Optional<String> printed =
                    composer.print(brief, corpus, Chance.of(flags.seed().seed()));
            if (printed.isPresent()) {
                requireNoFile(targets);
                DataText.write(streams, out -> out.write(printed.get()));
                return ExitCode.DONE;
            }
            if (targets.isEmpty()) {
                throw new WrongUsage("compose " + composer.name()
                        + ": say where the score goes, as -o song.sco, or -o - for standard output");
            }
            if (flags.seed() instanceof SeedChoice.Drawn drawn) {
                report.say("seed " + drawn.seed());
            }
            return compose(brief, corpus, targets, report);
        } catch (BriefException e) {
            report.stop(composer.name() + ": " + e.getMessage());
            return ExitCode.FAULTY;
        }
    }

    private void requireNoFile(List<String> targets) {
        if (!targets.isEmpty() && !ScoreTarget.isStandardOutput(output)) {
            throw new WrongUsage("-o " + output.orElseThrow()
                    + ": no score is written where something is printed; leave -o out, or the option that prints");
        }
    }

    private int compose(Brief brief, Corpus corpus, List<String> targets, Report report) {
        int status = ExitCode.DONE;
        List<Path> explanations = ScoreTarget.explanations(flags.explanation(), targets.size());
        Optional<Critique> critique = flags.isChecked() ? Optional.of(new Critique(report, corpus)) : Optional.empty();
        for (int i = 0; i < targets.size(); i++) {
            long seed = flags.seed().seed() + i;
            Composition composition = composer.compose(brief, corpus, Chance.of(seed));
            String command = ComposeHelp.command(spec.commandLine().getParseResult(), composer, seed);
            Composed piece = new Composed(composition, command, targets.get(i), seed);
            int written = piece.write(streams, report);
            status = Math.max(status, written);
            if (written != ExitCode.DONE) {
                continue;
            }
            if (!explanations.isEmpty()) {
                piece.explain(explanations.get(i));
            }
            if (critique.isPresent()) {
                status = Math.max(status, critique.get().of(targets.get(i), composition.music()));
            }
        }
        return status;
    }

    private Settings settings(CorpusReader reader) {
        Settings settings = Settings.usual(composer.settings());
        for (Setting setting : composer.settings()) {
            String text = chosen.get(setting.name());
            if (text != null) {
                settings = with(settings, setting, text, reader);
            }
        }
        return settings;
    }

    private static Settings with(Settings settings, Setting setting, String text, CorpusReader reader) {
        if (setting.values() instanceof Setting.Piece) {
            return settings.with(setting.name(), reader.piece(text));
        }
        if (setting.values() instanceof Setting.Pieces) {
            return settings.with(setting.name(), reader.corpus(text));
        }
        String value = setting.values() instanceof Setting.TextOfFile ? CorpusReader.text(text) : text;
        try {
            return settings.with(setting.name(), value);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--" + setting.name() + ": " + e.getMessage(), e);
        }
    }

    private Brief brief(CorpusReader reader, Settings settings) {
        Optional<Music> primer = flags.primer().map(reader::piece);
        return flags.brief(primer, settings);
    }

    private Corpus corpus(CorpusReader reader) {
        Optional<String> name = flags.corpus().or(composer::usualCorpus);
        return name.map(reader::corpus).orElseGet(() -> new Corpus(List.of()));
    }
}
