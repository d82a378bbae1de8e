package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows is true: each of its examples sounds, or is wrong in the way that it says. */
class DocumentationTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path LIBRARY = Path.of("..", "instruments");
    private static final double MOST_SECONDS = 4;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<DocumentationExample> examples = new ArrayList<>();
        for (Path page : files(DOCS, ".md")) {
            examples.addAll(DocumentationExample.of(page));
        }
        List<String> library = files(LIBRARY, ".ins").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(examples.size()).isGreaterThan(40);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(), () -> check(example, written(example, examples, library))));
    }

    private static List<Path> files(Path from, String suffix) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }

    /** Writes the example, beside those of its page that have a name. */
    private Path written(DocumentationExample example, List<DocumentationExample> all, List<String> library)
            throws IOException {
        Path beside = Files.createDirectory(folder.resolve(example.place().replace(':', '-')));
        for (DocumentationExample other : all) {
            if (other.file().equals(example.file()) && other.name().isPresent()) {
                Files.writeString(beside.resolve(other.name().get()), other.source(library));
            }
        }
        String name = example.name().orElse("example" + example.suffix());
        return Files.writeString(beside.resolve(name), example.source(library));
    }

    private static void check(DocumentationExample example, Path file) {
        Reading reading = ScoreReader.read(Source.file(file), ReadingOptions.plain());

        List<String> slugs = reading.diagnostics().sorted().stream()
                .map(Diagnostic::slug)
                .filter(slug -> !slug.equals("unused-definition"))
                .toList();
        assertThat(slugs)
                .as(() -> reading.diagnostics().sorted().toString())
                .containsExactlyElementsOf(example.mistake().stream().toList());
        reading.performance().ifPresent(performance -> {
            Sounding sounding = Sounding.of(performance, MOST_SECONDS);
            boolean clips = example.mistake().filter("may-clip"::equals).isPresent();
            assertThat(sounding.peak()).isBetween(performance.seconds() > 0 ? 1e-3 : 0.0, clips ? 10.0 : 1.0);
        });
    }
}
