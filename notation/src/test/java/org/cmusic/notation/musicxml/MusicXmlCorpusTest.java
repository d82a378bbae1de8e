package org.cmusic.notation.musicxml;

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
import org.cmusic.notation.file.MusicFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every piece of the corpora comes back as it was, where they are there. */
class MusicXmlCorpusTest {
    private static final Path CORPORA = Path.of("..", "..", "shared", "data", "corpora");

    @ParameterizedTest
    @ValueSource(strings = {"bach-chorales-kern", "open-hymnal-abc"})
    void piecesComeBackAsTheyWere(String corpus) throws IOException {
        Path folder = CORPORA.resolve(corpus);
        assumeTrue(Files.isDirectory(folder), "no corpus " + corpus);
        for (Path file : files(folder)) {
            MusicFormat format = MusicFormat.of(file.toString()).orElseThrow();
            for (Music music : format.read(Files.readAllBytes(file)).pieces()) {
                Reading back = MusicXmlReader.read(MusicXmlWriter.write(music).bytes());
                assertThat(back.findings()).as("%s", file).isEmpty();
                assertThat(Carried.spelled(back.pieces().get(0))).as("%s", file).isEqualTo(Carried.spelled(music));
            }
        }
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
