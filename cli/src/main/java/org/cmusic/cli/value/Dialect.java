package org.cmusic.cli.value;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language of an old program, which some scores are written in. */
public enum Dialect {
    /** CARL cmusic, by F. R. Moore. */
    carl("CARL cmusic", ".sc"),
    /** MUSIC V, by M. V. Mathews. */
    musicv("MUSIC V", ".m5");

    private final String program;
    private final String suffix;

    Dialect(String program, String suffix) {
        this.program = program;
        this.suffix = suffix;
    }

    /** What the program is called. */
    public String program() {
        return program;
    }

    /** The dialect that a file is written in, by its name; empty for a score of today. */
    public static Optional<Dialect> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(dialect -> name.endsWith(dialect.suffix))
                .findFirst();
    }
}
