package org.cmusic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder in which a reader of a page tries what it says: the scores, instruments and tunings that come with the
 * program are there, the files that the page shows, and {@code ./cmusic}.
 */
final class Workbench implements AutoCloseable {
    private static final List<String> SHARED =
            List.of("scores", "scores/ancestors", "instruments", "tunings", "corpus", "corpus/foster");
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final CommandSession session;

    Workbench(Path folder) throws IOException {
        this.folder = folder;
        session = CommandSession.in(folder);
    }

    /** Clears the folder and lays out what a page needs. */
    void lay(Page page) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!old.equals(folder)) {
                    Files.delete(old);
                }
            }
        }
        for (String shared : SHARED) {
            copy(Page.ROOT.resolve(shared), Files.createDirectory(folder.resolve(shared)));
        }
        String java = CommandSession.java(Cmusic.class.getName()).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Path command = Files.writeString(folder.resolve("cmusic"), "#!/bin/sh\nexec " + java + " \"$@\"\n");
        command.toFile().setExecutable(true);
        for (Page.Block block : page.blocks()) {
            if (block.name().isPresent()) {
                Files.writeString(folder.resolve(block.name().get()), block.text());
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** A file in the folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs a line of a shell: alone {@code ./cmusic} runs in the session, all else in a shell. */
    CommandRun run(String line) {
        try {
            return line.matches("\\./cmusic [^|<>$;&*()'\"#\\\\]*")
                    ? session.run(Arrays.asList(
                            line.substring("./cmusic ".length()).strip().split(" +")))
                    : shell(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommandRun shell(String line) throws IOException {
        Path out = Files.createTempFile("shell", ".out");
        Path err = Files.createTempFile("shell", ".err");
        Process process = new ProcessBuilder("sh", "-ec", line)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + line);
            }
            return new CommandRun(
                    process.exitValue(), Files.readAllBytes(out), Files.readString(err, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Whether all programs that a line runs are on this machine. */
    boolean hasToolsOf(String line) {
        return Arrays.stream(line.replaceAll("'[^']*'", "''").split("[|;]|&&"))
                .map(command -> command.strip().split(" +")[0])
                .allMatch(tool -> shellKnows(tool));
    }

    private boolean shellKnows(String tool) {
        try {
            return shell("command -v " + tool).status() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        session.close();
    }
}
