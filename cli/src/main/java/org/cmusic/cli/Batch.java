package org.cmusic.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.file.FileFailure;

/** Work on several files, of which one that cannot be read or written does not keep the others from their turn. */
final class Batch {
    private final Console console;

    Batch(Console console) {
        this.console = console;
    }

    /** Does the work on each and returns the gravest exit status. */
    <T> int run(List<T> items, ToIntFunction<T> work) {
        int gravest = ExitCode.DONE;
        for (T item : items) {
            gravest = Math.max(gravest, attempt(item, work));
        }
        return gravest;
    }

    private <T> int attempt(T item, ToIntFunction<T> work) {
        try {
            return work.applyAsInt(item);
        } catch (FileFailure failure) {
            if (!failure.isReaderGone()) {
                console.say("cmusic: " + failure.getMessage());
            }
            return ExitCode.FILES;
        }
    }
}
