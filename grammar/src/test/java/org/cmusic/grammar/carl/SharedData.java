package org.cmusic.grammar.carl;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scores with what the original made of them, beside the checkout; tests that want them are skipped where they are absent. */
final class SharedData {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "cmusic");

    private SharedData() {}

    /** A file; the test is skipped if there is no such folder. */
    static Path file(String name) {
        assumeThat(FOLDER).as("the data of the original program").isDirectory();
        return FOLDER.resolve(name);
    }

    /** All scores by name; none where the folder is absent. */
    static List<String> scores() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sc"))
                    .map(name -> name.substring(0, name.length() - ".sc".length()))
                    .sorted()
                    .toList();
        }
    }
}
