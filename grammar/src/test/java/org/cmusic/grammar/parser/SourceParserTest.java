package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceParserTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private SourceFile parse(String text) {
        return SourceParser.parse(Source.memory("a.sco", text), diagnostics);
    }

    private List<String> slugs() {
        return diagnostics.sorted().stream().map(Diagnostic::slug).toList();
    }

    @Test
    void spansCountCodePointsFromOne() {
        SourceFile file = parse("cmusic 1\n/* 🎵 */ let x = \"日本🎵\" + 12 * n\n");
        LetDefinition let = (LetDefinition) file.statements().get(1);
        assertPlace(let.span(), 2, 9, 2, 31);
        assertPlace(let.name().span(), 2, 13, 2, 14);
        Binary sum = (Binary) let.value();
        assertPlace(sum.left().span(), 2, 17, 2, 22);
        assertPlace(sum.right().span(), 2, 25, 2, 31);
    }

    private static void assertPlace(Span span, int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(List.of(span.startLine(), span.startColumn(), span.endLine(), span.endColumn()))
                .containsExactly(startLine, startColumn, endLine, endColumn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmusic 1\r\nlet x = 3\r\n", "\uFEFFcmusic 1\nlet x = 3", "cmusic 1\n\n\tlet x =\n 3 \f"})
    void lineEndsAndMarksAreBlanks(String text) {
        assertThat(parse(text).statements()).hasSize(2);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void documentationIsTheRunBeforeADefinition() {
        SourceFile file = parse("""
                cmusic 1
                /// not this
                // but
                /// One.
                ///  Two.
                instrument bell {
                  /// Loudness.
                  param amp : level
                }
                //// a line of four is no documentation
                let x = 3
                """);
        InstrumentDefinition bell = (InstrumentDefinition) file.statements().get(1);
        assertThat(bell.documentation()).contains("One.\n Two.");
        assertThat(((Parameter) bell.members().get(0)).documentation()).contains("Loudness.");
        assertThat(((LetDefinition) file.statements().get(2)).documentation()).isEmpty();
    }

    @Test
    void beatFractionsStayExact() {
        SourceFile file = parse("cmusic 1 note bell at 1/3b for 0.1b");
        NoteStatement note = (NoteStatement) file.statements().get(1);
        assertThat(((Quantity) note.at()).exact()).hasToString("1 / 3");
        assertThat(((Quantity) note.length()).exact()).hasToString("1 / 10");
        assertThat(((Quantity) note.at()).value()).isEqualTo(1.0 / 3);
    }

    @Test
    void filesThatCannotBeRead(@TempDir Path folder) {
        SourceParser.parse(Source.file(folder.resolve("none.sco")), diagnostics);
        SourceParser.parse(Source.file(folder), diagnostics);
        assertThat(slugs()).containsExactly("unreadable-file", "unreadable-file");
        assertThat(diagnostics.sorted().get(1).message()).contains("there is no such file");
    }

    @Test
    void aTokenWithoutEndIsRefused() {
        parse("cmusic 1\nlet x = 3\n/* " + "x".repeat(5_000_000));
        assertThat(slugs()).containsExactly("limit-exceeded");
        assertThat(diagnostics.sorted().get(0).span().startLine()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "f(", "{", "-", "not ", "2^", "if a then ", "if a then 1 else ", "@(", "1+("})
    void nothingNestsDeepEnoughToHurt(String opening) {
        parse("cmusic 1\nlet x = " + opening.repeat(100_000) + "1\nlet y = 3 3\n");
        assertThat(diagnostics.errors()).isPositive();
        assertThat(diagnostics.sorted().size()).isLessThan(300);
    }

    @Test
    void deepBlocksAreToldOnceAndTheRestIsRead() {
        SourceFile file = parse("cmusic 1\npart p plays x " + "{ repeat 2 ".repeat(10_000) + "{ A4:1b }"
                + " }".repeat(10_000) + "\nlet x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000)
                + "\nlet y = 3\n");
        assertThat(slugs()).containsExactly("limit-exceeded", "limit-exceeded");
        assertThat(file.statements()).hasSize(4);
    }

    @Test
    void longScoresAreReadStatementByStatement(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("long.sco");
        int notes = 200_000;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("cmusic 1\ntitle \"long 🎵\"\n");
            for (int i = 0; i < notes; i++) {
                out.write("note bell at " + i + "b for 1/2b  pitch=C#5 amp=-20dB decay=0." + i + "s\n");
            }
        }
        AtomicInteger count = new AtomicInteger();
        AtomicInteger misplaced = new AtomicInteger();
        SourceParser.parse(
                Source.file(file),
                diagnostics,
                statement -> misplaced.addAndGet(statement.span().startLine() == count.incrementAndGet() ? 0 : 1));
        assertThat(count).hasValue(notes + 2);
        assertThat(misplaced).hasValue(0);
        assertThat(diagnostics.sorted()).isEmpty();
    }
}
