package org.cmusic.grammar.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramLoaderTest {

    private static final String BELL = "cmusic 1\ninstrument bell { param pitch : frequency  partial 1 { } }\n";

    @TempDir
    Path temporary;

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<NoteStatement> notes = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("piece"));
    }

    private Path write(String file, String text) throws IOException {
        Path path = temporary.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Program load(Path root, Path... folders) {
        return load(Source.file("song.sco", root), folders);
    }

    private static Limits imports(long depth) {
        return Limits.usual().with(Limits.Name.IMPORTS, depth);
    }

    private Program load(Source root, Path... folders) {
        ImportFolders named = new ImportFolders(List.of(folders));
        return new ProgramLoader(named, Limits.usual(), diagnostics).load(root, notes::add);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream()
                .map(diagnostic -> diagnostic.span().position() + ": " + diagnostic.message())
                .toList();
    }

    private List<String> slugs() {
        return diagnostics.sorted().stream().map(Diagnostic::slug).toList();
    }

    @Test
    void whatTheMemoryDoesNotHoldIsToldWithItsPlace() {
        Source source = Source.memory("a.sco", "cmusic 1\nlet a = 1\nnote x at 0s for 1s\nlet b = 2\n");
        Program program = new ProgramLoader(new ImportFolders(List.of()), Limits.usual(), diagnostics)
                .load(source, note -> {
                    throw new OutOfMemoryError();
                });
        Diagnostic told = diagnostics.sorted().get(0);
        assertThat(diagnostics.errors()).isOne();
        assertThat(told.slug()).isEqualTo("limit-exceeded");
        assertThat(told.span().startLine()).isEqualTo(2);
        assertThat(told.message()).contains("MB of memory");
        assertThat(told.help()).contains("CMUSIC_OPTS");
        assertThat(program.root().isComplete()).isFalse();
    }

    @Test
    void importsLieBesideThenInFoldersInTheirOrder() throws IOException {
        write("piece/a.ins", "cmusic 1\nlet a = 1\n");
        write("one/a.ins", "cmusic 1\nlet a = 2\n");
        write("one/b.ins", "cmusic 1\nlet b = 2\n");
        write("two/b.ins", "cmusic 1\nlet b = 3\n");
        write("two/c.ins", "cmusic 1\nimport \"d.ins\"\nlet c = 3\n");
        write("two/d.ins", "cmusic 1\nlet d = 3\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"a.ins\" import \"b.ins\" import \"c.ins\"\n");
        Program program = load(root, temporary.resolve("one"), temporary.resolve("two"));
        assertThat(messages()).isEmpty();
        assertThat(program.files())
                .extracting(file ->
                        file.location().onDisk().orElseThrow().getParent().getFileName()
                                + "/"
                                + file.location().onDisk().orElseThrow().getFileName())
                .containsExactly("piece/song.sco", "piece/a.ins", "one/b.ins", "two/c.ins", "two/d.ins");
        assertThat(program.paths()).hasSize(5).allMatch(Files::isRegularFile);
    }

    @Test
    void namesAreShownAsTheyAreReachedFromTheRoot() throws IOException {
        write("piece/sub/a.ins", "cmusic 1\nimport \"b.ins\"\nlet a = 1\n");
        write("piece/sub/b.ins", "cmusic 1\nlet b = 1\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"sub/a.ins\"\n");
        Program program = load(Source.file("piece/song.sco", root));
        assertThat(program.files())
                .extracting(Object::toString)
                .containsExactly("piece/song.sco", "piece/sub/a.ins", "piece/sub/b.ins");
    }

    @Test
    void flatNotesGoToTheConsumerAndNothingElseDoes() throws IOException {
        Path root = write(
                "piece/song.sco",
                "cmusic 1\nnote bell at 0s for 1s pitch=A4\npart p plays bell { A4:1b }\nnote bell at 1s for 1s\n");
        Program program = load(root);
        assertThat(notes).hasSize(2);
        assertThat(program.root().statements()).hasSize(2).noneMatch(NoteStatement.class::isInstance);
        assertThat(program.root().statements()).anyMatch(PartDefinition.class::isInstance);
        assertThat(program.isScore()).isTrue();
    }

    @Test
    void aFileIsReadOnceHoweverItIsReached() throws IOException {
        write("piece/bell.ins", BELL);
        write("piece/a.ins", "cmusic 1\nimport \"bell.ins\"\nlet a = 1\n");
        Path link = folder.resolve("link.ins");
        makeLink(link, folder.resolve("bell.ins"));
        Path root = write(
                "piece/song.sco",
                "cmusic 1\nimport \"a.ins\" import \"bell.ins\" import \"./bell.ins\" import \"link.ins\"\n");
        Program program = load(root);
        assertThat(messages()).isEmpty();
        assertThat(program.files()).hasSize(3);
        assertThat(program.namespace(program.root()).find("bell", InstrumentDefinition.class))
                .isPresent();
        assertThat(program.namespace(program.root()).clash("bell")).isEmpty();
    }

    private static void makeLink(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | IOException e) {
            assumeThat(false).as("symbolic links can be made").isTrue();
        }
    }

    @Test
    void namesAreNotExportedAgain() throws IOException {
        write("piece/bell.ins", BELL);
        write("piece/a.ins", "cmusic 1\nimport \"bell.ins\"\nlet a = 1\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"a.ins\"\n");
        Program program = load(root);
        Namespace names = program.namespace(program.root());
        assertThat(names.find("a")).isPresent();
        assertThat(names.find("bell")).isEmpty();
        assertThat(names.isComplete()).isTrue();
    }

    @Test
    void ownDefinitionsWinAndImportsClash() throws IOException {
        write("piece/a.ins", "cmusic 1\nlet x = 1\nlet y = 1\n");
        write("piece/b.ins", "cmusic 1\nlet x = 2\nlet y = 2\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"a.ins\" import \"b.ins\"\nlet y = 3\n");
        Program program = load(root);
        Namespace names = program.namespace(program.root());
        assertThat(messages()).isEmpty();
        assertThat(names.clash("x"))
                .extracting(definition -> definition.file().toString())
                .containsExactly("a.ins", "b.ins");
        assertThat(names.clash("y")).isEmpty();
        assertThat(names.find("y").orElseThrow().file()).isEqualTo(program.root());
        assertThat(names.candidates(LetDefinition.class)).extracting("name").containsExactly("y", "x");
    }

    @Test
    void aCircleIsToldWithItsChain() throws IOException {
        write("piece/a.ins", "cmusic 1\nimport \"b.ins\"\nlet a = 1\n");
        write("piece/b.ins", "cmusic 1\nimport \"a.ins\"\nlet b = 1\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"a.ins\"\n");
        Program program = load(root);
        assertThat(messages()).containsExactly("b.ins:2:8: the imports go in a circle: `a.ins` → `b.ins` → `a.ins`");
        assertThat(program.files()).hasSize(3);
        assertThat(program.namespace(program.files().get(2)).isComplete()).isFalse();
    }

    @Test
    void aFileThatImportsItselfIsACircle() throws IOException {
        Path root = write("piece/song.sco", "cmusic 1\nimport \"song.sco\"\n");
        load(root);
        assertThat(messages()).containsExactly("song.sco:2:8: the imports go in a circle: `song.sco` → `song.sco`");
    }

    @Test
    void whatIsMissingIsToldWithTheFoldersAndNearNames() throws IOException {
        write("piece/bell.ins", BELL);
        write("piece/notes.txt", "");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"bel.ins\"\nimport \"gong/tam.ins\"\n");
        Program program = load(Source.file("piece/song.sco", root), temporary.resolve("nowhere"));
        assertThat(slugs()).containsExactly("import-not-found", "import-not-found");
        Diagnostic missing = diagnostics.sorted().get(0);
        assertThat(missing.message())
                .isEqualTo("cannot find `bel.ins` in `piece`, `" + temporary.resolve("nowhere")
                        + "` or the built-in library");
        assertThat(missing.help()).isEqualTo("did you mean `bell.ins`?");
        assertThat(missing.span().startColumn()).isEqualTo(9);
        assertThat(missing.span().endColumn()).isEqualTo(16);
        assertThat(missing.fixes().get(0).edits().get(0).text()).isEqualTo("bell.ins");
        assertThat(diagnostics.sorted().get(1).help()).contains("-I");
        assertThat(program.namespace(program.root()).isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.ins", "sub/../../secret.ins", "/etc/passwd", "../piece/../secret.ins", "../no.ins"})
    void nothingOutsideTheFoldersIsRead(String name) throws IOException {
        write("secret.ins", BELL);
        write("piece/sub/a.ins", BELL);
        Path root = write("piece/song.sco", "cmusic 1\nimport \"" + name + "\"\n");
        Program program = load(root, folder.resolve("sub"));
        assertThat(slugs()).containsExactly("import-outside");
        assertThat(program.files()).hasSize(1);
    }

    @Test
    void linksThatLeadOutAreNotFollowed() throws IOException {
        write("secret/s.ins", BELL);
        makeLink(folder.resolve("s.ins"), temporary.resolve("secret/s.ins"));
        makeLink(folder.resolve("sub"), temporary.resolve("secret"));
        Path root = write("piece/song.sco", "cmusic 1\nimport \"s.ins\"\nimport \"sub/s.ins\"\n");
        load(root);
        assertThat(slugs()).containsExactly("import-outside", "import-outside");
    }

    @Test
    void aPathMayClimbWithinTheFoldersGiven() throws IOException {
        write("lib/bell.ins", BELL);
        write("lib/metal/gong.ins", "cmusic 1\nimport \"../bell.ins\"\nlet a = 1\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"../lib/metal/gong.ins\"\nimport \"metal/gong.ins\"\n");
        Program program = load(root, temporary.resolve("lib"));
        assertThat(messages()).isEmpty();
        assertThat(program.files()).hasSize(3);
    }

    @Test
    void aScoreThatIsALinkHasItsImportsWhereItIs() throws IOException {
        write("piece/bell.ins", BELL);
        Path root = write("piece/song.sco", "cmusic 1\nimport \"bell.ins\"\n");
        Path link = temporary.resolve("link.sco");
        makeLink(link, root);
        load(Source.file(link));
        assertThat(messages()).isEmpty();
    }

    @Test
    void foldersAndUnreadableFilesAreToldAtTheImport() throws IOException {
        Files.createDirectory(folder.resolve("sub.ins"));
        Path closed = write("piece/closed.ins", BELL);
        Path root = write("piece/song.sco", "cmusic 1\nimport \"sub.ins\"\n");
        load(root);
        assertThat(messages()).containsExactly("song.sco:2:9: cannot read the file: it is a folder");
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
                .as("files can be made unreadable")
                .isTrue();
        Diagnostics more = new Diagnostics();
        new ProgramLoader(ImportFolders.NONE, Limits.usual(), more)
                .load(Source.memory("x.sco", "cmusic 1\nimport \"closed.ins\"\n"), notes::add);
        assertThat(more.errors()).isEqualTo(1);
    }

    @Test
    void emptyAndBinaryImportsAreToldInTheFile() throws IOException {
        write("piece/empty.ins", "");
        Files.write(
                folder.resolve("latin.ins"), "cmusic 1\nlet x = 1 // \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Path root = write("piece/song.sco", "cmusic 1\nimport \"empty.ins\"\nimport \"latin.ins\"\n");
        load(root);
        assertThat(slugs()).containsExactly("empty-file", "invalid-utf8");
        assertThat(diagnostics.sorted())
                .extracting(diagnostic -> diagnostic.span().source().name())
                .containsExactly("empty.ins", "latin.ins");
    }

    @Test
    void anImportedScoreMayHoldDefinitionsOnly() throws IOException {
        write("piece/other.sco", "cmusic 1\nlet a = 1\ntempo 60bpm\nnote a at 0s for 1s\npart p plays x { }\n");
        write("piece/good.sco", "cmusic 1\nlet b = 1\nphrase f() { A4:1b }\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"other.sco\"\nimport \"good.sco\"\n");
        Program program = load(root);
        assertThat(messages()).containsExactly("song.sco:2:8: an imported file holds `tempo`");
        assertThat(diagnostics.sorted().get(0).related().get(0).span().position())
                .isEqualTo("other.sco:3:1");
        assertThat(notes).isEmpty();
        assertThat(program.namespace(program.root()).find("a")).isPresent();
    }

    @Test
    void importsAreNestedOnlySoDeep() throws IOException {
        for (int i : IntStream.range(0, 5).toArray()) {
            write("piece/f" + i + ".ins", "cmusic 1\nimport \"f" + (i + 1) + ".ins\"\nlet a = 1\n");
        }
        write("piece/f5.ins", "cmusic 1\nlet a = 1\n");
        Path root = write("piece/song.sco", "cmusic 1\nimport \"f0.ins\"\n");
        new ProgramLoader(ImportFolders.NONE, imports(6), diagnostics).load(Source.file(root), notes::add);
        assertThat(slugs()).isEmpty();
        Program program =
                new ProgramLoader(ImportFolders.NONE, imports(3), diagnostics).load(Source.file(root), notes::add);
        assertThat(slugs()).containsExactly("limit-exceeded");
        assertThat(diagnostics.sorted().get(0).message()).endsWith("4 is more than the limit of 3");
        assertThat(diagnostics.sorted().get(0).help()).contains("--limit imports=N");
        assertThat(program.files()).hasSize(4);
    }

    @Test
    void textWithoutAFileImportsFromTheCurrentFolder() {
        load(Source.memory("-", "cmusic 1\nimport \"no-such-file.ins\"\n"));
        assertThat(messages()).containsExactly("-:2:9: cannot find `no-such-file.ins` in `.` or the built-in library");
    }

    @Test
    void tuningsAreFoundInTheSameWay() throws IOException {
        write("piece/mine.scl", "mine\n1\n2/1\n");
        Path root = write("piece/song.sco", "cmusic 1\ntuning \"mine.scl\" map \"no.kbm\"\n");
        Program program = load(root);
        TuningSetting tuning = (TuningSetting) program.root().statements().get(1);
        assertThat(program.resource((org.cmusic.grammar.syntax.Text) tuning.scale())
                        .orElseThrow()
                        .path())
                .contains(folder.toRealPath().resolve("mine.scl"));
        assertThat(program.resource(tuning.map().orElseThrow())).isEmpty();
        assertThat(slugs()).containsExactly("import-not-found");
        assertThat(program.paths()).contains(folder.toRealPath().resolve("mine.scl"));
    }

    @Test
    void theLibraryComesLast() {
        Program program =
                load(Source.memory("-", "cmusic 1\nimport \"test-bell.ins\"\nimport \"metal/test-gong.ins\"\n"));
        assertThat(messages()).isEmpty();
        assertThat(program.files())
                .extracting(Object::toString)
                .containsExactly("-", "library/instruments/test-bell.ins", "library/instruments/metal/test-gong.ins");
        assertThat(program.paths()).isEmpty();
    }

    @Test
    void theLibraryIsNotLeftEither() {
        load(Source.memory("-", "cmusic 1\nimport \"metal/test-escape.ins\"\nimport \"test-bel.ins\"\n"));
        assertThat(slugs()).containsExactly("import-not-found", "import-outside");
        assertThat(diagnostics.sorted().get(0).help()).contains("`test-bell.ins`");
    }
}
