package org.cmusic.grammar.musicv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.TextReport;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user reads about wrong cards. Each {@code NAME.m5} below {@code diagnostics/musicv} stands beside
 * {@code NAME.m5.expected.txt}. With the system property {@code golden.write} missing expectations are written, to be read
 * before they are kept.
 */
class GoldenMusicVTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "diagnostics", "musicv");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".m5"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name + ".expected.txt");
        StringBuilder report = new StringBuilder();
        MusicVReading reading = MusicVReader.read(Source.file(name, file), Limits.usual(), OptionalInt.empty());
        new TextReport(false).write(reading.diagnostics(), Integer.MAX_VALUE, report);
        if (Boolean.getBoolean("golden.write") && !Files.exists(expected)) {
            Files.writeString(expected, report);
        }
        assertThat(report.toString()).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(reading.deck().isPresent()).isEqualTo(!reading.diagnostics().hasErrors());
    }
}
