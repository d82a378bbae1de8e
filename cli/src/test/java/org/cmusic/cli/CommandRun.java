package org.cmusic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams;

/**
 * One run of the command within the test's own process.
 *
 * @param status the exit status
 * @param data what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int status, byte[] data, String err) {

    /** Runs with nothing on standard input and no terminal. */
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    /** Runs with a text on standard input. */
    static CommandRun withInput(String input, String... arguments) {
        return run(input, Set.of(), Map.of(), arguments);
    }

    /** Runs with both outputs on terminals. */
    static CommandRun onTerminal(Map<String, String> environment, String... arguments) {
        return run("", Set.of(Streams.Name.values()), environment, arguments);
    }

    /** Standard output as text. */
    String out() {
        return new String(data, StandardCharsets.UTF_8);
    }

    private static CommandRun run(
            String input, Set<Streams.Name> terminals, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int status = Cmusic.run(new Streams(in, out, err, terminals, environment), arguments);
        return new CommandRun(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
}
