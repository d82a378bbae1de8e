package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.grammar.diagnostic.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gain that moves ends a sound only where it falls silent; otherwise the sound dies away under its last value. */
class GainCurveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "points(0%: -20dB, end: -15dB); 1.5",
                "points(0%: -20dB, end: silence); 1",
                "points(0%: -20dB, 50%: silence, end: -6dB) - 3dB; 1.5",
                "adsr(release=250ms); 1.25",
                "lfo(depth=3dB) - 12dB; 1.5"
            })
    void aNoteOfOneSecondWithAReleaseOfHalfASecondLasts(String gain, double seconds) {
        String score = """
                cmusic 1
                instrument plain {
                  param pitch : frequency
                  partial 1 { level = -20dB env = adsr(release=500ms) }
                  output { gain = %s }
                }
                part one plays plain { A4:1b }
                """.formatted(gain);
        Reading reading = ScoreReader.read(Source.memory("-", score), ReadingOptions.plain());

        assertThat(reading.diagnostics().sorted()).isEmpty();
        assertThat(reading.performance().orElseThrow().seconds()).isCloseTo(seconds, within(1e-9));
    }
}
