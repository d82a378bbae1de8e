package org.cmusic.grammar.carl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user reads about wrong scores of CARL cmusic. A case is two files, {@code NAME.sc} and {@code NAME.expected.txt};
 * with the system property {@code golden.write} missing expectations are written, to be read before they are kept.
 */
class CarlDiagnosticsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "diagnostics", "carl");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sc"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.replace(".sc", ".expected.txt"));
        CarlReading reading = CarlReader.read(Source.file(name, file), ReadingOptions.plain());
        StringBuilder report = new StringBuilder();
        new TextReport(false).write(reading.diagnostics(), Integer.MAX_VALUE, report);
        if (Boolean.getBoolean("golden.write") && !Files.exists(expected)) {
            Files.writeString(expected, report);
        }
        assertThat(report.toString()).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(reading.score().isPresent()).isEqualTo(!reading.diagnostics().hasErrors());
    }
}
