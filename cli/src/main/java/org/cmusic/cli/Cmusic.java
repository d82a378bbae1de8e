package org.cmusic.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.cmusic.cli.console.ColorMode;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code cmusic}. */
@Command(
        name = "cmusic",
        header = {
            "Renders scores of notes, played by instruments of partials, to WAV.",
            "",
            "Examples:",
            "  cmusic render song.sco             writes song.wav beside it",
            "  cmusic check song.sco              says what is wrong with it, and what to write instead",
            "  cmusic render bell.ins             lets you hear an instrument",
            "  cmusic render song.sco --watch     renders again whenever the score is saved",
            "  cmusic list instruments            what there is to play",
            "  cmusic render --help               all that can be asked of a render",
            "  cmusic help language               the language on one page",
            ""
        },
        synopsisHeading = "Usage: ",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "CMUSIC_OPTS holds options for the Java machine, as -Xmx2g.",
            "Exit status: 0 done, 1 the score has errors, 2 wrong usage, 3 a file could not be read or written,",
            "70 a fault of cmusic, 130 interrupted, 143 terminated."
        })
public final class Cmusic implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlags help;

    private Cmusic() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String... arguments) {
        Streams streams = Streams.ofProcess();
        Console console = new Console(streams);
        Runtime.getRuntime().addShutdownHook(new Thread(console::hideProgress));
        System.exit(run(streams, console, arguments));
    }

    /**
     * Runs one command.
     *
     * @return the exit status
     */
    public static int run(Streams streams, String... arguments) {
        return run(streams, new Console(streams), arguments);
    }

    private static int run(Streams streams, Console console, String... arguments) {
        Failures failures = new Failures(console);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        try {
            int status = commandLine(streams, console)
                    .setOut(out)
                    .setParameterExceptionHandler(failures)
                    .setExecutionExceptionHandler(failures)
                    .execute(arguments);
            return out.checkError() ? failures.standardOutput() : status;
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.exhausted(e);
        }
    }

    private static CommandLine commandLine(Streams streams, Console console) {
        return new CommandLine(new Cmusic())
                .addSubcommand(new RenderCommand(streams, console))
                .addSubcommand(new CheckCommand(streams, console))
                .addSubcommand(new FormatCommand(streams, console))
                .addSubcommand(new ExpandCommand(streams, console))
                .addSubcommand(new WhoCommand(streams, console))
                .addSubcommand(new ListCommand(streams, console))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new CompletionCommand(streams))
                .addSubcommand(new HelpCommand(streams))
                .setColorScheme(colors(streams))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30);
    }

    private static Help.ColorScheme colors(Streams streams) {
        boolean colored = ColorMode.auto.isOn(streams, Streams.Name.STDOUT);
        return Help.defaultColorScheme(colored ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: render, check, format, expand, who, list, explain");
    }
}
