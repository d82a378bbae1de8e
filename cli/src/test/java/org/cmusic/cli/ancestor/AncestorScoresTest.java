package org.cmusic.cli.ancestor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.ancestor.Playback;
import org.cmusic.engine.ancestor.Recital;
import org.cmusic.engine.carl.CarlPlayback;
import org.cmusic.engine.musicv.MusicVPlayback;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.carl.CarlReader;
import org.cmusic.grammar.carl.CarlReading;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.musicv.MusicVReader;
import org.cmusic.grammar.musicv.MusicVReading;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scores in the old languages are free of mistakes, sound to their end, and do not clip. */
class AncestorScoresTest {
    private static final Path FOLDER = Path.of("..", "scores", "ancestors");

    static List<Path> scores() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void bothLanguagesAreThere() throws IOException {
        assertThat(scores()).anyMatch(file -> file.toString().endsWith(".m5"));
        assertThat(scores()).allMatch(file -> file.toString().matches(".*\\.(m5|sc)"));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void soundsWithoutAMistake(Path file) throws IOException {
        Playback piece = playback(file);
        RenderReport report = new Recital(piece, 0, piece.frames(), 1).play(SampleSink.NOWHERE, frame -> {});
        assertThat(report.frames()).isEqualTo(piece.frames()).isGreaterThan(10L * piece.sampleRate());
        assertThat(report.level().peak()).isBetween(0.2, 0.99);
        assertThat(report.level().rms()).isGreaterThan(0.01);
        assertThat(report.broken()).isEmpty();
    }

    private static Playback playback(Path file) {
        if (file.toString().endsWith(".m5")) {
            MusicVReading score = MusicVReader.read(Source.file(file), Limits.usual(), OptionalInt.empty());
            assertSound(score.diagnostics());
            return new MusicVPlayback(score.deck().orElseThrow());
        }
        CarlReading score = CarlReader.read(Source.file(file), ReadingOptions.plain());
        assertSound(score.diagnostics());
        return new CarlPlayback(score.score().orElseThrow());
    }

    private static void assertSound(Diagnostics diagnostics) {
        assertThat(diagnostics.sorted()).isEmpty();
    }
}
