package org.cmusic.grammar.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.Samples;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.syntax.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts stand in {@code format/NAME.sco} and {@code NAME.expected.sco}: a new case is two new files. */
class FormatterTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "format");
    private static final String EXPECTED = ".expected.sco";

    static Stream<Path> cases() {
        return Samples.files(FOLDER).filter(file -> !file.toString().endsWith(EXPECTED));
    }

    static List<Path> samples() {
        return Stream.concat(Samples.all().stream(), Samples.files(FOLDER)).toList();
    }

    private static String formatted(Source source) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder out = new StringBuilder();
        assertThat(Formatter.format(source, diagnostics, out)).isTrue();
        return out.toString();
    }

    private static String shape(Source source) {
        Diagnostics diagnostics = new Diagnostics();
        String shape = Shape.of(SourceParser.parse(source, diagnostics));
        assertThat(diagnostics.sorted()).isEmpty();
        return shape;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void laysOutAsExpected(Path file) throws Exception {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.length() - 4) + EXPECTED);
        String out = formatted(Source.file(file));
        if (Boolean.getBoolean("golden.write") && !Files.exists(expected)) {
            Files.writeString(expected, out);
        }
        assertThat(out).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheMeaningAndIsStable(Path file) throws Exception {
        String once = formatted(Source.file(file));
        Source again = Source.memory(file.toString(), once);
        assertThat(shape(again)).isEqualTo(shape(Source.file(file)));
        assertThat(formatted(again)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsEveryComment(Path file) throws Exception {
        assertThat(comments(formatted(Source.file(file)))).isEqualTo(comments(Files.readString(file)));
    }

    /** All that stands behind two slashes, without blanks; the samples have none in strings. */
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("//"))
                .map(line -> line.substring(line.indexOf("//")).strip())
                .toList();
    }

    @Test
    void whatIsWrongIsNotWritten() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder out = new StringBuilder();
        Source source = Source.memory("a.sco", "cmusic 1\ntempo 72bpm\ntempo\n");
        assertThat(Formatter.format(source, diagnostics, out)).isFalse();
        assertThat(out).isEmpty();
        assertThat(diagnostics.errors()).isEqualTo(1);
    }
}
