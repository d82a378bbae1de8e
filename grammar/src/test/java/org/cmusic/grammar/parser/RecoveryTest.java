package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fifty mistakes give fifty diagnostics, each in its place, and what is right is read all the same. */
class RecoveryTest {

    private static final int MISTAKES = 50;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Statement> parse(String text) {
        SourceFile file = SourceParser.parse(Source.memory("a.sco", "cmusic 1\n" + text), diagnostics);
        return file.statements();
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, MISTAKES).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Each line from {@code first} on, every second one, has one mistake. */
    private void expectOneInEverySecondLine(int first) {
        assertThat(diagnostics.sorted())
                .extracting(diagnostic -> diagnostic.span().startLine())
                .containsExactlyElementsOf(IntStream.range(0, MISTAKES)
                        .map(i -> first + 2 * i)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let x 3",
                "tmepo 120bpm",
                "tempo 120",
                "note bell 3s",
                "note bell at 1s for 2s pitch A4",
                "let x = (1 + 2",
                "let x = 1 + ]",
                "let x = f(a b)",
                "part p plas bell { A4:1b }",
                "title Tide",
                "meter 4",
                "x = 3",
                "let x = 440hz",
                "let x =",
                "effect hall",
                "wave w harmonics(1)"
            })
    void ofStatements(String mistake) {
        List<Statement> statements = parse(lines(i -> mistake + "\nlet good" + i + " = " + i));
        expectOneInEverySecondLine(2);
        assertThat(statements.stream()
                        .filter(statement -> statement instanceof LetDefinition let
                                && let.name().text().startsWith("good")))
                .hasSize(MISTAKES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c4:1b",
                "H4:1b",
                "C4:1",
                "C4 1b",
                "r:1b",
                "setp amp=-6dB",
                "set amp -6dB",
                "set amp=",
                "repeat { A4:1b }",
                "repeat 3",
                "for i 1..3 { A4:1b }",
                "A4:1b:2b",
                "[A4, C5]:1b",
                "(A4 C5):1b",
                "@root * 2:1b",
                "A4:1b tie { amp = 0dB }",
                "A4~ |",
                "amp=-6dB",
                "tempo 90bpm",
                "A4:1b { amp }"
            })
    void ofSteps(String mistake) {
        List<Statement> statements =
                parse("part p plays bell {\n" + lines(i -> "  " + mistake + "\n  E4:7b") + "}\nlet last = 1");
        expectOneInEverySecondLine(3);
        PartDefinition part = (PartDefinition) statements.get(1);
        assertThat(part.body().steps()).filteredOn(step -> isGood(step)).hasSize(MISTAKES);
        assertThat(statements.get(2)).isInstanceOf(LetDefinition.class);
    }

    private static boolean isGood(Object step) {
        return step instanceof NoteStep note
                && note.length().toString().contains("digits=7")
                && note.arguments().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "param x level",
                "param x : level -12dB",
                "prama x : level",
                "partial { level = 0dB }",
                "partial 1",
                "partials n 1..3 { }",
                "partial 1 { level 0dB  env = 3 }",
                "output { send hall }",
                "level = 0dB",
                "title \"x\""
            })
    void ofMembers(String mistake) {
        List<Statement> statements =
                parse("instrument bell {\n" + lines(i -> "  " + mistake + "\n  let good" + i + " = 3") + "}\n");
        expectOneInEverySecondLine(3);
        InstrumentDefinition bell = (InstrumentDefinition) statements.get(1);
        assertThat(bell.members()).filteredOn(LetDefinition.class::isInstance).hasSize(MISTAKES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prama y : level", "partail 1 { }", "foo", "y = 3"})
    void behindParameters(String mistake) {
        List<Statement> statements =
                parse("instrument bell {\n" + lines(i -> "  param x" + i + " : level\n  " + mistake) + "}\n");
        expectOneInEverySecondLine(4);
        InstrumentDefinition bell = (InstrumentDefinition) statements.get(1);
        assertThat(bell.members()).filteredOn(Parameter.class::isInstance).hasSize(MISTAKES);
    }

    @Test
    void ofFields() {
        parse("instrument bell {\n partial 1 {\n" + lines(i -> "  a = 1 2\n  b = 3") + " }\n}\n");
        expectOneInEverySecondLine(4);
    }

    @Test
    void whatIsBrokenKeepsItsName() {
        List<Statement> statements = parse("let x = (\nlet y = 3\ninstrument bell 3 { partial 1 { } }\n");
        assertThat(diagnostics.errors()).isEqualTo(2);
        assertThat(statements.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        broken -> assertThat(broken.name().orElseThrow().text()).isEqualTo("x"));
        assertThat(((Unreadable) statements.get(3)).name().orElseThrow().text()).isEqualTo("bell");
    }

    @Test
    void mistakesInsideBrokenItemsAreToldToo() {
        parse("part p playz bell {\n  c4:1b\n  repeat 3x {\n    C4:1\n  }\n}\n");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::slug)
                .containsExactly("syntax", "bad-note", "bad-unit", "bad-unit");
    }

    @Test
    void aForgottenBraceIsToldOnce() {
        List<Statement> statements =
                parse("part a plays bell {\n  A4:1b\n\npart b plays bell {\n  C4:1b\n}\nlet c = 3\n");
        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.sorted().get(0).span().startLine()).isEqualTo(2);
        assertThat(statements).hasSize(4);
    }
}
