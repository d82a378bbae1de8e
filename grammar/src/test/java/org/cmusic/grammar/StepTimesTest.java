package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.api.Test;

/** When the steps of a part sound. */
class StepTimesTest {

    private static List<Double> starts(String steps) {
        String score = """
                cmusic 1
                instrument plain { param pitch : frequency  partial 1 { level = -20dB } }
                tempo 60bpm
                tempo 120bpm at 4b
                part one plays plain { %s }
                """.formatted(steps);
        Reading reading = ScoreReader.read(Source.memory("-", score), ReadingOptions.plain());
        assertThat(reading.diagnostics().sorted()).isEmpty();
        List<Double> starts = new ArrayList<>();
        reading.performance().orElseThrow().events().forEachRemaining(event -> starts.add(event.start()));
        return starts;
    }

    @Test
    void secondsOfAnAtCountFromTheStartOfTheBlock() {
        assertThat(starts("rest:6b  at 2s { A4:1b }")).containsExactly(2.0);
    }

    @Test
    void secondsOfALengthCountFromTheStep() {
        assertThat(starts("A4:3s B4:2s C5:1b")).containsExactly(0.0, 3.0, 5.0);
    }

    @Test
    void stepsBesideNeitherAdvanceNorLengthen() {
        assertThat(starts("A4:1b at 3b { C5:1b } B4:1b")).containsExactly(0.0, 1.0, 3.0);
    }
}
