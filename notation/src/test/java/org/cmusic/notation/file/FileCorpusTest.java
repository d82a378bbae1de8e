package org.cmusic.notation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Carried;
import org.cmusic.notation.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every piece of the corpora comes back from MusicXML as it was, where the corpora are there. */
class FileCorpusTest {
    private static final Path CORPORA = Path.of("..", "..", "shared", "data", "corpora");

    @ParameterizedTest
    @CsvSource({"bach-chorales-kern, 370", "open-hymnal-abc, 283"})
    void piecesComeBackFromMusicXml(String corpus, int pieces) throws IOException {
        Path folder = CORPORA.resolve(corpus);
        assumeTrue(Files.isDirectory(folder), "no corpus " + corpus);
        int read = 0;
        for (Path file : files(folder)) {
            MusicFormat format = MusicFormat.of(file.toString()).orElseThrow();
            for (Music music : format.read(Files.readAllBytes(file)).pieces()) {
                byte[] written =
                        MusicFormat.MUSICXML.write(music, WritingOptions.USUAL).bytes();
                Reading back = MusicFormat.MUSICXML.read(written);
                assertThat(back.findings()).as("%s", file).isEmpty();
                assertThat(Carried.spelled(back.pieces().get(0))).as("%s", file).isEqualTo(Carried.spelled(music));
                read++;
            }
        }
        assertThat(read).isEqualTo(pieces);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> MusicFormat.of(file.toString())
                            .filter(MusicFormat::isRead)
                            .isPresent())
                    .sorted()
                    .toList();
        }
    }
}
