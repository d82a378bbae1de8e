package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Carried;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;

/** The hymns of the corpus, where it is present. */
class AbcCorpusTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "corpora", "open-hymnal-abc");

    private static List<Path> hymns() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no corpus of hymns");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".abc"))
                    .sorted()
                    .toList();
        }
    }

    /** One hymn says 6/8 where it has six quarters in a bar: each of its bars is mended. */
    @Test
    void everyHymnIsReadAndItsBarsAreWhole() throws IOException {
        List<String> mended = new ArrayList<>();
        for (Path hymn : hymns()) {
            Reading reading = AbcReader.read(Files.readAllBytes(hymn));
            assertThat(reading.pieces()).as(hymn.toString()).hasSize(1);
            for (Finding finding : reading.findings()) {
                if (!finding.slug().equals("abc-left-out")) {
                    mended.add(hymn.getFileName() + " " + finding.variant());
                }
            }
        }
        assertThat(mended).containsExactly("In_His_Temple_Now_Behold_Him-Westminster_Abbey.abc bar");
    }

    @Test
    void everyHymnIsWrittenAndReadAgain() throws IOException {
        for (Path hymn : hymns()) {
            Music music = AbcReader.read(Files.readAllBytes(hymn)).pieces().get(0);
            Reading again = AbcReader.read(AbcWriter.write(music).bytes());
            assertThat(Carried.spelled(again.pieces().get(0)))
                    .as(hymn.toString())
                    .isEqualTo(Carried.spelled(music));
            assertThat(again.pieces().get(0).heading()).isEqualTo(music.heading());
        }
    }
}
