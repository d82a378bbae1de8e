package org.cmusic.cli.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTextTest {
    @ParameterizedTest
    @CsvSource({
        "FREQUENCY, 440, 440Hz",
        "FREQUENCY, 20000, 20kHz",
        "FREQUENCY, -96000, -96kHz",
        "LEVEL, -12, -12dB",
        "LEVEL, -Infinity, silence",
        "TIME, 0.45, 450ms",
        "TIME, 2, 2s",
        "TIME, 0, 0s",
        "BEATS, 0.5, 0.5b",
        "INTERVAL, 14, 14ct",
        "ANGLE, 90, 90deg",
        "TEMPO, 60, 60bpm",
        "NUMBER, 0.1, 0.1",
        "NUMBER, 1e6, 1000000",
    })
    void isWhatAScoreWouldSay(Kind kind, double value, String text) {
        assertThat(QuantityText.of(kind, value)).isEqualTo(text);
    }

    @Test
    void rangesMayBeOpen() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(QuantityText.range(Kind.TIME, 0.01, 60)).isEqualTo("10ms..60s");
        assertThat(QuantityText.range(Kind.NUMBER, -infinity, infinity)).isEmpty();
        assertThat(QuantityText.range(Kind.NUMBER, 0, infinity)).isEqualTo("from 0");
        assertThat(QuantityText.range(Kind.NUMBER, -infinity, 1)).isEqualTo("up to 1");
        assertThat(QuantityText.range(Kind.LEVEL, -infinity, 0)).isEqualTo("silence..0dB");
    }
}
