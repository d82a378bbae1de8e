package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So many notes at once that the memory does not hold them. */
class CrowdTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"who --at 100ms", "who --loudest", "render"})
    void moreNotesThanTheMemoryHoldsAreAnErrorOfTheScore(String command) {
        ScoreFolder.in(folder).write("well.sco", """
                cmusic 1
                instrument well {
                  param pitch : frequency
                  let tone = sine(pitch)
                  output { signal = delay(tone, 4s)  gain = -60dB }
                }
                part p plays well { [A3 B3 C4 D4 E4 F4 G4 A4 B4 C5 D5 E5 F5 G5 A5 B5]:1b }
                """);
        List<String> line = new ArrayList<>(List.of(command.split(" ")));
        line.addAll(List.of("well.sco", "-r", "192k"));
        CommandRun run = CommandProcess.startWithin(64, folder, line.toArray(String[]::new))
                .finish();

        assertThat(run.err())
                .contains("well.sco:7:21: error: ", " notes sound at once here, and the ")
                .doesNotContain("fault of cmusic");
        assertThat(run.status()).isEqualTo(1);
    }
}
