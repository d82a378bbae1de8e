package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.JsonReport;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.diagnostic.TextReport;
import org.cmusic.grammar.format.Formatter;
import org.cmusic.grammar.syntax.Shape;
import org.cmusic.grammar.syntax.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read to its end, and what is told about it can be shown. */
class MutationTest {

    private static final int MUTANTS = Integer.getInteger("mutants", 300);

    private static List<String> samples() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path file : Samples.all()) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingBreaks(long seed) throws Exception {
        Random random = new Random(seed);
        Mutation mutation = new Mutation(seed);
        List<String> samples = samples();
        for (int i = 0; i < MUTANTS; i++) {
            String text = samples.get(random.nextInt(samples.size()));
            String other = samples.get(random.nextInt(samples.size()));
            check(Source.bytes("mutant.sco", mutation.of(text, other)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void norDoesSoup(long seed) throws Exception {
        Mutation mutation = new Mutation(seed);
        for (int i = 0; i < MUTANTS / 3; i++) {
            check(Source.bytes("soup.sco", mutation.soup(120)));
        }
    }

    private static void check(Source source) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceParser.parse(source, diagnostics);
        StringBuilder text = new StringBuilder();
        new TextReport(false).write(diagnostics, Integer.MAX_VALUE, text);
        StringWriter json = new StringWriter();
        new JsonReport().write(diagnostics, json);
        assertThat(json.toString().lines()).hasSize(diagnostics.sorted().size());
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            assertThat(diagnostic.message()).doesNotContainPattern("\\{[a-z]+}");
            assertThat(diagnostic.help()).doesNotContainPattern("\\{[a-z]+}");
            assertInside(source, diagnostic);
        }
        if (diagnostics.errors() == 0) {
            assertFormats(source, file);
        }
    }

    private static void assertInside(Source source, Diagnostic diagnostic) {
        Span span = diagnostic.span();
        int length = source.line(span.startLine())
                .map(line -> line.codePointCount(0, line.length()))
                .orElse(0);
        assertThat(span.startColumn()).as(diagnostic.toString()).isBetween(1, length + 2);
        assertThat(span.endLine()).isGreaterThanOrEqualTo(span.startLine());
        assertThat(span.endLine() > span.startLine() || span.endColumn() >= span.startColumn())
                .as(diagnostic.toString())
                .isTrue();
    }

    private static void assertFormats(Source source, SourceFile file) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder once = new StringBuilder();
        assertThat(Formatter.format(source, diagnostics, once)).isTrue();
        Source again = Source.memory("mutant.sco", once.toString());
        assertThat(Shape.of(SourceParser.parse(again, diagnostics)))
                .as(once.toString())
                .isEqualTo(Shape.of(file));
        assertThat(diagnostics.sorted()).isEmpty();
        StringBuilder twice = new StringBuilder();
        Formatter.format(again, diagnostics, twice);
        assertThat(twice).hasToString(once.toString());
    }
}
