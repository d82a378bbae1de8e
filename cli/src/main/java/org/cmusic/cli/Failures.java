package org.cmusic.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.file.FileFailure;

/** Says what went wrong outside the score, in one line, and chooses the exit status. */
final class Failures {
    private static final int MEGABYTE = 1 << 20;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** A command was called wrongly. */
    int usage(String command, String message) {
        console.say("cmusic: " + message);
        console.say("`" + command + " --help` shows how it is used");
        return ExitCode.USAGE;
    }

    /** A command ended before its time. */
    int of(Exception failure, String command, boolean verbose) {
        if (failure instanceof WrongUsage) {
            return usage(command, failure.getMessage());
        }
        if (failure instanceof FileFailure file) {
            if (!file.isReaderGone()) {
                console.say("cmusic: " + file.getMessage());
            }
            return ExitCode.FILES;
        }
        return bug(failure, verbose);
    }

    /** Standard output did not take the help. */
    int standardOutput() {
        console.say("cmusic: cannot write `standard output`");
        return ExitCode.FILES;
    }

    /** The memory or the stack ran out. */
    int exhausted(Error failure) {
        console.say(
                failure instanceof OutOfMemoryError
                        ? "cmusic: the " + Runtime.getRuntime().maxMemory() / MEGABYTE
                                + " MB of memory are not enough; allow more, as CMUSIC_OPTS=-Xmx4g, or lower a --limit"
                        : "cmusic: the score is nested too deeply to be read; name its inner parts with `let` or `phrase`");
        return ExitCode.BUG;
    }

    private int bug(Exception failure, boolean verbose) {
        if (verbose) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            console.say(trace.toString().stripTrailing());
        }
        console.say("cmusic: this is a fault of cmusic, not of the score: " + failure
                + (verbose ? "" : " (-v shows where)"));
        return ExitCode.BUG;
    }
}
