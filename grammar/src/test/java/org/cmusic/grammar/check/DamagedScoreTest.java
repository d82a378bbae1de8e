package org.cmusic.grammar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.program.ImportFolders;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramLoader;
import org.cmusic.grammar.syntax.NoteStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores with words lost, doubled or exchanged are checked like any others: nothing is thrown. */
class DamagedScoreTest {

    private static final Path FOLDER = Path.of("src/test/resources/diagnostics/check");
    private static final int DAMAGES = 4;
    private static final String UNFILLED = "\\{[a-z]+}";

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isChecked(int seed) throws IOException {
        Random random = new Random(seed);
        String file = List.of("good.sco", "circles.sco", "fifty.sco").get(seed % 3);
        List<String> words = new ArrayList<>(
                List.of(Files.readString(FOLDER.resolve(file)).split("(?<=\\s)|(?=[(){}=,:])|(?<=[(){}=,:])")));
        for (int i = 0; i < DAMAGES; i++) {
            damage(words, random);
        }
        Diagnostics diagnostics = check(Source.memory(file, String.join("", words)));
        assertThat(diagnostics.sorted()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.message()).doesNotContainPattern(UNFILLED);
            assertThat(diagnostic.help()).isNotBlank().doesNotContainPattern(UNFILLED);
        });
    }

    private static void damage(List<String> words, Random random) {
        int place = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.remove(place);
            case 1 -> words.add(place, words.get(place));
            default -> words.set(place, words.get(random.nextInt(words.size())));
        }
    }

    private static Diagnostics check(Source source) {
        Diagnostics diagnostics = new Diagnostics();
        List<NoteStatement> notes = new ArrayList<>();
        Program program =
                new ProgramLoader(new ImportFolders(List.of(FOLDER)), 4, diagnostics).load(source, notes::add);
        Checks checks = new Checks(program, diagnostics);
        notes.forEach(checks::note);
        checks.run();
        return diagnostics;
    }
}
