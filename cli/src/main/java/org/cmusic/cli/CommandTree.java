package org.cmusic.cli;

import java.io.PrintWriter;
import org.cmusic.cli.console.ColorMode;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code cmusic} with all commands under it: reads every line there can be, and knows all help. */
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
final class CommandTree implements Runnable, IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Failures failures;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpFlags help = new HelpFlags();

    private CommandTree(Failures failures) {
        this.failures = failures;
    }

    /** Runs a command and returns its exit status. */
    static int execute(Streams streams, Console console, Failures failures, PrintWriter out, String... arguments) {
        CommandTree tree = new CommandTree(failures);
        CommandLine line = new CommandLine(tree);
        Subcommands.all(streams, console).forEach(line::addSubcommand);
        return line.addSubcommand(ComposeCommand.line(streams, console))
                .addSubcommand(new CompletionCommand(streams))
                .addSubcommand(new HelpCommand(streams))
                .setColorScheme(colors(streams))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setOut(out)
                .setParameterExceptionHandler(tree)
                .setExecutionExceptionHandler(tree)
                .execute(arguments);
    }

    private static Help.ColorScheme colors(Streams streams) {
        boolean colored = ColorMode.auto.isOn(streams, Streams.Name.STDOUT);
        return Help.defaultColorScheme(colored ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    @Override
    public void run() {
        throw new WrongUsage("say what to do: render, check, format, expand, import, compose, who, list, explain");
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        return failures.usage(name(failure.getCommandLine()), UsageMessage.of(failure, arguments));
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return failures.of(failure, name(command), isVerbose(arguments));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static boolean isVerbose(ParseResult arguments) {
        ParseResult last = arguments;
        while (last.subcommand() != null) {
            last = last.subcommand();
        }
        return last != arguments && last.hasMatchedOption("--verbose");
    }
}
