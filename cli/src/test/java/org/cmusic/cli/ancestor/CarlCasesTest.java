package org.cmusic.cli.ancestor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cmusic.engine.carl.CarlPlayback;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.carl.CarlReader;
import org.cmusic.grammar.carl.CarlReading;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores of CARL cmusic sound as the program itself plays them, sample by sample, where its sounds are at hand. */
class CarlCasesTest {
    private static final String PROGRAM = "cmusic";

    static List<String> cases() throws IOException {
        return SharedCases.names(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void soundsAsTheOriginal(String name) throws IOException {
        Source source = Source.file(SharedCases.file(PROGRAM, name + ".sc"));
        CarlReading reading = CarlReader.read(source, ReadingOptions.plain());
        float[] sound = Played.of(new CarlPlayback(reading.score().orElseThrow()));
        assertThat(sound).isEqualTo(SharedCases.sound(PROGRAM, name));
    }
}
