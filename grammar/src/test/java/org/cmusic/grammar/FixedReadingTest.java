package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Edit;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fix that is offered for a mistake of meaning takes it away. */
class FixedReadingTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "diagnostics", "reading");

    @TempDir
    Path copy;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sco"))
                    .filter(file -> !file.toString().contains("limit"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFirstFixMends(Path file) throws IOException {
        copyFolder(file.getParent());
        Path score = copy.resolve(file.getFileName());
        String text = Files.readString(score);
        List<Diagnostic> before = diagnose(score);
        for (Diagnostic diagnostic : before) {
            if (!diagnostic.fixes().isEmpty()
                    && diagnostic.span().source().name().equals(score.toString())) {
                Files.writeString(score, apply(diagnostic.fixes().get(0), text));
                assertThat(same(diagnostic, diagnose(score)))
                        .as(diagnostic.message() + " " + diagnostic.span() + " "
                                + diagnostic.fixes().get(0))
                        .isLessThan(same(diagnostic, before));
            }
        }
    }

    private static long same(Diagnostic diagnostic, List<Diagnostic> among) {
        return among.stream()
                .filter(other -> other.slug().equals(diagnostic.slug())
                        && other.message().equals(diagnostic.message()))
                .count();
    }

    private void copyFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    private static List<Diagnostic> diagnose(Path score) {
        return ScoreReader.read(Source.file(score), ReadingOptions.plain())
                .diagnostics()
                .sorted();
    }

    private static String apply(Fix fix, String text) {
        assertThat(fix.edits()).hasSize(1);
        Edit edit = fix.edits().get(0);
        Span span = edit.span();
        return text.substring(0, offset(text, span.startLine(), span.startColumn()))
                + edit.text()
                + text.substring(offset(text, span.endLine(), span.endColumn()));
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }
}
