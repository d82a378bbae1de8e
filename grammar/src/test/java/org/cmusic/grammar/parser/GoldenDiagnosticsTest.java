package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user reads about wrong files. Each {@code NAME.sco} or {@code NAME.ins} below {@code diagnostics} stands beside
 * {@code NAME.expected.txt}; a new case is two new files. With the system property {@code golden.write} missing
 * expectations are written, to be read before they are kept.
 */
class GoldenDiagnosticsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "diagnostics", "syntax");

    static Stream<Path> cases() {
        return Samples.files(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsExpected(Path file) throws Exception {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.length() - 4) + ".expected.txt");
        String report = report(Source.file(name, file));
        if (Boolean.getBoolean("golden.write") && !Files.exists(expected)) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    /** What is wrong with a file. */
    private static String report(Source source) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        SourceParser.parse(source, diagnostics);
        StringBuilder report = new StringBuilder();
        new TextReport(false).write(diagnostics, Integer.MAX_VALUE, report);
        return report.toString();
    }
}
