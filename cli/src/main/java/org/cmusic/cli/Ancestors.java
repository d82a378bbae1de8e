package org.cmusic.cli;

import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.value.Dialect;

/** Refuses scores of old programs where only those of today can be taken. */
final class Ancestors {
    private Ancestors() {}

    /**
     * Refuses a file whose name says that it is such a score.
     *
     * @param command the name of the command that cannot take it
     */
    static void refuse(String command, InputFile file) {
        Dialect.of(file.name()).ifPresent(dialect -> {
            throw new WrongUsage(command + ": `" + file.name() + "` is a score of " + dialect.program()
                    + ", which only `render` and `check` take" + remedy(dialect, file.name()));
        });
    }

    private static String remedy(Dialect dialect, String name) {
        return dialect == Dialect.carl ? "; `cmusic convert " + name + " -o DIR` translates it" : "";
    }
}
