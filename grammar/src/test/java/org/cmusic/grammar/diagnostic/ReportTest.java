package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final String SCORE =
            "cmusic 1\nimport \"bell.ins\"\n\npart tune plays bel(amp=-6dB) {\n\n  C4 E4 H4 C5\n";
    private static final Source BELL = Source.memory("scores/bell.ins", "");
    private static final Source BAD = Source.memory("scores/bad.sco", SCORE);

    private static Diagnostic unknownInstrument() {
        return Diagnostic.at("unknown-instrument", new Span(BAD, 4, 17, 4, 20))
                .with("name", "bel")
                .suggest("bel", List.of(Candidate.of("bell", Span.at(BELL, 4, 1)), Candidate.of("swell")));
    }

    private static String text(Diagnostic diagnostic) throws Exception {
        StringBuilder out = new StringBuilder();
        new TextReport(false).write(diagnostic, out);
        return out.toString();
    }

    private static String json(Diagnostic diagnostic) throws Exception {
        StringWriter out = new StringWriter();
        new JsonReport().write(diagnostic, out);
        return out.toString();
    }

    @Test
    void textHasPlaceExcerptAndCandidates() throws Exception {
        assertThat(text(unknownInstrument())).isEqualTo("""
                        scores/bad.sco:4:17: error: no instrument is called `bel` [unknown-instrument]
                          4 | part tune plays bel(amp=-6dB) {
                            |                 ^^^
                            = help: did you mean `bell` (bell.ins:4)? available: bell, swell

                        """);
    }

    @Test
    void textHasHelpOfTheVariant() throws Exception {
        Diagnostic diagnostic = Diagnostic.at("bad-note", new Span(BAD, 6, 9, 6, 11))
                .variant("german-h")
                .with("text", "H4")
                .with("fix", "B4");
        assertThat(text(diagnostic)).isEqualTo("""
                        scores/bad.sco:6:9: error: `H4` is not a note name [bad-note]
                          6 |   C4 E4 H4 C5
                            |         ^^
                            = help: notes are A to G with `#` or `b`; German H is B4

                        """);
    }

    @Test
    void jsonHasTheSameFactsAndTheEdit() throws Exception {
        assertThat(json(unknownInstrument()))
                .isEqualTo("{\"severity\":\"error\",\"code\":\"unknown-instrument\",\"file\":\"scores/bad.sco\","
                        + "\"line\":4,\"column\":17,\"endLine\":4,\"endColumn\":20,"
                        + "\"message\":\"no instrument is called `bel`\",\"candidates\":[\"bell\",\"swell\"],"
                        + "\"fixes\":[{\"title\":\"use `bell`\",\"edits\":[{\"line\":4,\"column\":17,"
                        + "\"endLine\":4,\"endColumn\":20,\"text\":\"bell\"}]}]}\n");
    }

    @Test
    void otherPlacesFollowTheHelp() throws Exception {
        Diagnostic twice = Diagnostic.at("duplicate-definition", new Span(BAD, 4, 6, 4, 10))
                .with("name", "tune")
                .related("first", Span.at(BELL, 2, 3));
        assertThat(text(twice)).endsWith("    = note: first defined here: scores/bell.ins:2:3\n\n");
        assertThat(json(twice))
                .contains("\"help\":\"rename one of them\"")
                .contains("\"related\":[{\"message\":\"first defined here\",\"file\":\"scores/bell.ins\",\"line\":2");
    }

    @Test
    void caretsStayUnderTabsWideAndControlCharacters() throws Exception {
        Source source = Source.memory("a.sco", "\ttitle \"日本\" \u0007 é e\u0301 🎵 bad\n");
        String text =
                text(Diagnostic.at("syntax", new Span(source, 1, 22, 1, 25)).with("text", "bad"));
        assertThat(text.lines().toList().subList(1, 3))
                .containsExactly("  1 |  title \"日本\" ␇ é e\u0301 🎵 bad", "    | " + " ".repeat(23) + "^^^");
    }

    @Test
    void longLinesAreShortenedAroundTheCaret() throws Exception {
        Source source = Source.memory("a.sco", "x".repeat(5000) + " bad " + "y".repeat(5000));
        String text =
                text(Diagnostic.at("syntax", new Span(source, 1, 5002, 1, 5005)).with("text", "bad"));
        List<String> lines = text.lines().toList();
        assertThat(lines.get(1)).hasSizeLessThan(120).contains("…x").contains("y…");
        assertThat(lines.get(1).indexOf("bad")).isEqualTo(lines.get(2).indexOf("^^^"));
    }

    @Test
    void aPlaceBehindTheTextHasACaret() throws Exception {
        Source source = Source.memory("a.sco", "each");
        String text = text(Diagnostic.at("syntax", Span.at(source, 1, 5)).with("text", ""));
        assertThat(text).contains("  1 | each\n    |     ^\n");
    }

    @Test
    void aStretchOfSeveralLinesShowsItsFirst() throws Exception {
        String text = text(Diagnostic.at("syntax", new Span(BAD, 4, 6, 6, 3)).with("text", ""));
        assertThat(text).contains("    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^\n");
    }

    @Test
    void onlyTheFirstAreShown() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        for (int column = 1; column <= 25; column++) {
            diagnostics.add(Diagnostic.at("syntax", Span.at(BAD, 4, column)).with("text", ""));
        }
        StringBuilder out = new StringBuilder();
        new TextReport(false).write(diagnostics, TextReport.FIRST, out);
        assertThat(out.toString().split("\\[syntax]")).hasSize(21);
        assertThat(out).endsWith("\n\n… 5 more (--all shows them)\n\n");
    }

    @Test
    void coloursAreOptional() throws Exception {
        StringBuilder out = new StringBuilder();
        new TextReport(true).write(unknownInstrument(), out);
        assertThat(out).contains("\u001B[1;31merror:\u001B[0m").contains("\u001B[1;31m                ^^^\u001B[0m");
        assertThat(text(unknownInstrument())).doesNotContain("\u001B");
    }

    @Test
    void noWarningTakesThePlaceOfAnError() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.at("unused-definition", Span.at(BAD, 1, 1)).with("name", "a"));
        diagnostics.add(Diagnostic.at("unused-definition", Span.at(BAD, 2, 1)).with("name", "b"));
        diagnostics.add(unknownInstrument());
        StringBuilder out = new StringBuilder();
        new TextReport(false).write(diagnostics, 2, out);

        assertThat(out)
                .contains("sco:1:1: warning", "sco:4:17: error", "1 more")
                .doesNotContain("sco:2:1");
    }
}
