package org.cmusic.grammar.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The right files there are: those of the tests, and the library and example scores of the project. */
public final class Samples {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path PROJECT = Path.of("..");

    private Samples() {}

    /** All right scores and instruments, in a fixed order. */
    public static List<Path> all() {
        return Stream.of(RESOURCES.resolve("scores"), PROJECT.resolve("instruments"), PROJECT.resolve("scores"))
                .flatMap(Samples::files)
                .toList();
    }

    /** The files of a folder and those below that end so, in a fixed order. */
    public static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".sco") || file.toString().endsWith(".ins"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
