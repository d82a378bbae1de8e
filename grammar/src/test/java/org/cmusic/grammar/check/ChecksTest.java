package org.cmusic.grammar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Edit;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.TextReport;
import org.cmusic.grammar.program.ImportFolders;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramLoader;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code diagnostics/check} is loaded and checked; beside it, in a file that ends in {@code .expected.txt},
 * stands what has to be reported ({@code -Dgolden.write=true} writes it down as it is). Files that begin with {@code _}
 * are only imported.
 */
class ChecksTest {

    private static final Path FOLDER = Path.of("src/test/resources/diagnostics/check");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[^_].*\\.(sco|ins)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Diagnostics check(Source source) {
        Diagnostics diagnostics = new Diagnostics();
        List<NoteStatement> notes = new ArrayList<>();
        ImportFolders folders = new ImportFolders(List.of(FOLDER));
        Program program = new ProgramLoader(folders, Limits.usual(), diagnostics).load(source, notes::add);
        Checks checks = new Checks(program, diagnostics);
        notes.forEach(checks::note);
        checks.run();
        return diagnostics;
    }

    @ParameterizedTest
    @MethodSource("files")
    void reportsWhatIsExpected(String file) throws IOException {
        StringBuilder report = new StringBuilder();
        new TextReport(false).write(check(Source.file(file, FOLDER.resolve(file))), Integer.MAX_VALUE, report);
        Path expected = FOLDER.resolve(file + ".expected.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, report);
        }
        assertThat(expected).isRegularFile();
        assertThat(report.toString()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFixMendsItsMistake(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        Diagnostics before = check(Source.memory(file, text));
        for (Diagnostic diagnostic : before.sorted()) {
            for (Fix fix : diagnostic.fixes()) {
                if (fix.edits().stream()
                        .allMatch(edit -> edit.span().source().name().equals(file))) {
                    Diagnostics after = check(Source.memory(file, apply(fix, text)));
                    assertThat(count(after, diagnostic.slug()))
                            .as(diagnostic.span().position() + " " + fix.title())
                            .isLessThan(count(before, diagnostic.slug()));
                }
            }
        }
    }

    private static long count(Diagnostics diagnostics, String slug) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.slug().equals(slug))
                .count();
    }

    private static String apply(Fix fix, String text) {
        List<Edit> edits = new ArrayList<>(fix.edits());
        edits.sort(Comparator.comparingInt((Edit edit) -> edit.span().startLine())
                .thenComparingInt(edit -> edit.span().startColumn())
                .reversed());
        StringBuilder mended = new StringBuilder(text);
        for (Edit edit : edits) {
            int start = offset(text, edit.span().startLine(), edit.span().startColumn());
            int end = offset(text, edit.span().endLine(), edit.span().endColumn());
            mended.replace(start, end, edit.text());
        }
        return mended.toString();
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, column - 1);
    }
}
