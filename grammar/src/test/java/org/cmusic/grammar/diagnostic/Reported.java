package org.cmusic.grammar.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;

/** What holds of all that is told about any file: it has a place, its texts are complete, and it can be shown. */
public final class Reported {
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z]+}");

    private Reported() {}

    public static void check(Diagnostics diagnostics) throws IOException {
        StringBuilder text = new StringBuilder();
        new TextReport(false).write(diagnostics, Integer.MAX_VALUE, text);
        StringWriter json = new StringWriter();
        new JsonReport().write(diagnostics, json);
        assertThat(json.toString().lines()).hasSize(diagnostics.sorted().size());
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            assertComplete(diagnostic, diagnostic.message());
            assertComplete(diagnostic, diagnostic.help());
            assertInside(diagnostic);
        }
    }

    private static void assertComplete(Diagnostic diagnostic, String text) {
        if (text.isBlank() || (UNFILLED.matcher(text).find() && !quotes(diagnostic))) {
            throw new AssertionError("an incomplete text: " + text + " of " + diagnostic);
        }
    }

    /** Whether the source itself holds what looks like a gap in a text. */
    private static boolean quotes(Diagnostic diagnostic) {
        return diagnostic.arguments().values().stream()
                        .anyMatch(value -> UNFILLED.matcher(value.toString()).find())
                || diagnostic.candidates().stream()
                        .anyMatch(
                                candidate -> UNFILLED.matcher(candidate.name()).find());
    }

    private static void assertInside(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        int length = span.source()
                .line(span.startLine())
                .map(line -> line.codePointCount(0, line.length()))
                .orElse(0);
        boolean forwards = span.endLine() > span.startLine()
                || (span.endLine() == span.startLine() && span.endColumn() >= span.startColumn());
        if (span.startLine() < 1 || span.startColumn() < 1 || span.startColumn() > length + 2 || !forwards) {
            throw new AssertionError("a place outside of its source: " + diagnostic);
        }
    }
}
