package org.cmusic.cli.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, for data only; not buffered
 * @param err standard error, for everything else
 * @param terminals which of the last two are terminals
 * @param environment the environment variables
 */
public record Streams(
        InputStream in, OutputStream out, OutputStream err, Set<Name> terminals, Map<String, String> environment) {

    /** A stream that may be a terminal. */
    public enum Name {
        STDOUT,
        STDERR
    }

    public Streams {
        terminals = Set.copyOf(terminals);
        environment = Map.copyOf(environment);
    }

    /** Those of this process. Java cannot tell which are terminals; the launcher says so. */
    public static Streams ofProcess() {
        Set<Name> terminals = EnumSet.noneOf(Name.class);
        String said = System.getProperty("cmusic.terminals", "");
        for (Name name : Name.values()) {
            if (said.contains(name.name().toLowerCase(Locale.ROOT))) {
                terminals.add(name);
            }
        }
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals,
                System.getenv());
    }

    /** Whether a stream is a terminal that can move its cursor. */
    public boolean isCapableTerminal(Name name) {
        return terminals.contains(name) && !"dumb".equals(environment.get("TERM"));
    }
}
