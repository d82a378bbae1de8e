package org.cmusic.grammar.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Edit;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix that is offered makes the file better: the mistake is gone and no other has come. */
class FixTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "diagnostics", "syntax");

    static Stream<Path> cases() {
        return Samples.files(FOLDER).filter(file -> !file.toString().contains("latin1") && !isUtf16(file));
    }

    private static boolean isUtf16(Path file) {
        return file.toString().contains("utf16");
    }

    private static List<Diagnostic> diagnose(String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceParser.parse(Source.memory("a.sco", text), diagnostics);
        return diagnostics.sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFirstFixMends(Path file) throws Exception {
        String text = Files.readString(file);
        List<Diagnostic> before = diagnose(text);
        for (Diagnostic diagnostic : before) {
            if (!diagnostic.fixes().isEmpty()) {
                String mended = apply(diagnostic.fixes().get(0), text);
                assertThat(diagnose(mended))
                        .as(diagnostic.slug() + " " + diagnostic.span() + " "
                                + diagnostic.fixes().get(0))
                        .hasSizeLessThan(before.size() + (isGuess(diagnostic) ? 1 : 0));
            }
        }
    }

    /** A keyword near a word that may have been no keyword. */
    private static boolean isGuess(Diagnostic diagnostic) {
        return diagnostic.variant().equals(Optional.of("keyword"));
    }

    private static String apply(Fix fix, String text) {
        assertThat(fix.edits()).hasSize(1);
        Edit edit = fix.edits().get(0);
        Span span = edit.span();
        int from = offset(text, span.startLine(), span.startColumn());
        int to = offset(text, span.endLine(), span.endColumn());
        return text.substring(0, from) + edit.text() + text.substring(to);
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }
}
