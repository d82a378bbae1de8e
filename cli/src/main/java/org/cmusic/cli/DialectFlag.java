package org.cmusic.cli;

import java.util.Optional;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.value.Dialect;
import picocli.CommandLine.Option;

/** The flag that says which old program a score was written for, whatever its file is called. */
final class DialectFlag implements PlainOptions {
    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "Read scores of an old program: carl (.sc) or musicv (.m5), whatever the file is called.")
    private Optional<Dialect> dialect = Optional.empty();

    /** What a file is written in; empty for a score of today. */
    Optional<Dialect> of(InputFile file) {
        return dialect.or(() -> Dialect.of(file.name()));
    }

    @Override
    public boolean take(String name, PlainLine line) {
        if (name.equals("--dialect")) {
            dialect = Optional.of(Dialect.valueOf(line.value()));
            return true;
        }
        return false;
    }
}
