package org.cmusic.cli.ancestor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.cmusic.engine.musicv.MusicVPlayback;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.musicv.MusicVReader;
import org.cmusic.grammar.musicv.MusicVReading;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores of MUSIC V sound as the program itself plays them, where its sounds are at hand. */
class MusicVCasesTest {
    private static final String PROGRAM = "musicv";

    static List<String> cases() throws IOException {
        return SharedCases.names(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void soundsAsTheOriginal(String name) throws IOException {
        Source source = Source.file(SharedCases.file(PROGRAM, name));
        MusicVReading score = MusicVReader.read(source, Limits.usual(), OptionalInt.empty());
        assertThat(score.diagnostics().sorted()).isEmpty();
        float[] sound = Played.of(new MusicVPlayback(score.deck().orElseThrow()));
        float[] wanted = SharedCases.sound(PROGRAM, name);
        assertThat(sound).isEqualTo(wanted);
    }
}
