package org.cmusic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, started in a folder. */
final class CommandProcess {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private CommandProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts the command in a folder. */
    static CommandProcess start(Path folder, String... arguments) {
        return start(List.of(), folder, arguments);
    }

    /** Starts the command in a folder, with so much memory for the Java machine. */
    static CommandProcess startWithin(int megabytes, Path folder, String... arguments) {
        return startWith("-Xmx" + megabytes + "m", folder, arguments);
    }

    /** Starts the command in a folder, with an option for the Java machine. */
    static CommandProcess startWith(String option, Path folder, String... arguments) {
        return start(List.of(option), folder, arguments);
    }

    private static CommandProcess start(List<String> options, Path folder, String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path")));
            command.addAll(options);
            command.add(Cmusic.class.getName());
            command.addAll(List.of(arguments));
            Path out = Files.createTempFile("cmusic", ".out");
            Path err = Files.createTempFile("cmusic", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            return new CommandProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the signal of Ctrl-C. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** Sends the signal that asks for its end. */
    void terminate() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Ends it without a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What it wrote to standard error so far. */
    String errSoFar() throws IOException {
        return Files.readString(err);
    }

    /** Waits for its end. */
    CommandRun finish() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + errSoFar());
            }
            CommandRun run = new CommandRun(
                    process.exitValue(), Files.readAllBytes(out), Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
    }
}
