package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmusic.cli.file.InputFile;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.music.ScoreWriter;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.music.Music;
import org.cmusic.notation.EventSplitting;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TieJoining;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.file.WritingOptions;
import org.cmusic.notation.score.ScoreTranscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that is imported, exported and imported again gives the same score. */
class ScoreFixpointTest {
    private static final int PIECES = 500;
    private static final Path CORPORA = Path.of("../../shared/data/corpora");
    private static final SoundTable TABLE = SoundTable.usual();

    private static String score(Music music) {
        String text = ScoreWriter.write(EventSplitting.atOuterBarLines(TieJoining.joined(music)), TABLE, Map.of())
                .text();
        return text.replaceAll("(?m)^//.*\n", "").strip();
    }

    private static Music transcribed(String score, MusicFormat format) {
        ScoreTranscription.Terms terms = new ScoreTranscription.Terms(format.isPlayed() ? 960 : 24, format.isPlayed());
        MusicFile.Written read = new MusicSource(new ReadingFlags(), TABLE)
                .read(InputFile.of("piece.sco"), Source.memory("piece.sco", score), terms);
        assertThat(read.diagnostics().hasErrors()).as(score).isFalse();
        return read.music().orElseThrow();
    }

    private static Music reread(Music music, MusicFormat format) {
        Reading reading = format.read(format.write(music, WritingOptions.USUAL).bytes());
        assertThat(reading.pieces()).as("%s", reading.findings()).hasSize(1);
        return reading.pieces().get(0);
    }

    private static void assertFixed(Music imported, MusicFormat format, String what) {
        String score = score(imported);
        Music exported = transcribed(score, format);
        assertThat(score(reread(exported, format))).as(what).isEqualTo(score);
    }

    private static boolean isBoth(MusicFormat format) {
        return format.isRead() && format.isWritten();
    }

    @ParameterizedTest
    @EnumSource
    void piecesByChance(MusicFormat format) {
        assumeThat(isBoth(format)).as("%s is read and written", format).isTrue();
        for (int seed = 0; seed < PIECES; seed++) {
            assertFixed(reread(RandomMusic.of(seed), format), format, format + " seed " + seed);
        }
    }

    private static List<Path> corpora() throws IOException {
        if (!Files.isDirectory(CORPORA)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CORPORA)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> MusicFormat.of(file.toString())
                            .filter(ScoreFixpointTest::isBoth)
                            .isPresent())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void filesOfTheCorpora() throws IOException {
        List<Path> files = corpora();
        assumeThat(files).as("the corpora are here").isNotEmpty();
        for (Path file : files) {
            MusicFormat format = MusicFormat.of(file.toString()).orElseThrow();
            for (Music music : format.read(Files.readAllBytes(file)).pieces()) {
                assertFixed(music, format, file.toString());
            }
        }
    }
}
