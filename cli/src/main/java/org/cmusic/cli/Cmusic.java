package org.cmusic.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.ProcessEnd;

/** The command {@code cmusic}. */
public final class Cmusic {
    private Cmusic() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String... arguments) {
        Rehearsal.ifAskedFor();
        Streams streams = Streams.ofProcess();
        Console console = new Console(streams);
        ProcessEnd.runThen(console::hideProgress);
        end(run(streams, console, arguments));
    }

    /** To exit, the platform first looks for a logger of exits; where nothing else runs, to return is the same and sooner. */
    private static void end(int status) {
        if (status != ExitCode.DONE || Thread.activeCount() > 1) {
            System.exit(status);
        }
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
        try {
            if (isVersion(arguments)) {
                return version(streams, failures);
            }
            Optional<PlainCommand> plain = plain(streams, console, arguments);
            return plain.isPresent()
                    ? call(plain.get(), arguments[0], failures)
                    : tree(streams, console, failures, arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.exhausted(e);
        }
    }

    private static Optional<PlainCommand> plain(Streams streams, Console console, String... arguments) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        return Subcommands.named(arguments[0], streams, console)
                .filter(command -> PlainLine.read(arguments, 1, command));
    }

    private static int call(PlainCommand command, String name, Failures failures) {
        try {
            return command.call();
        } catch (Exception e) {
            return failures.of(e, "cmusic " + name, command.isVerbose());
        }
    }

    private static int tree(Streams streams, Console console, Failures failures, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        int status = CommandTree.execute(streams, console, failures, out, arguments);
        return out.checkError() ? failures.standardOutput() : status;
    }

    private static boolean isVersion(String... arguments) {
        return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
    }

    private static int version(Streams streams, Failures failures) {
        try {
            streams.out().write((Version.line() + "\n").getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        } catch (IOException e) {
            return failures.standardOutput();
        }
    }
}
