package org.cmusic.notation.kern;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The chorales of J. S. Bach, beside the checkout; tests that want them are skipped where they are absent. */
final class Chorales {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "corpora", "bach-chorales-kern");

    private Chorales() {}

    /** All files by name; the test is skipped if there is no such folder. */
    static List<Path> files() throws IOException {
        assumeThat(FOLDER).as("the chorales").isDirectory();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".krn"))
                    .sorted()
                    .toList();
        }
    }
}
