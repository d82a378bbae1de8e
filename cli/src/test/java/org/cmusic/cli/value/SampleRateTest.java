package org.cmusic.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRateTest {
    @ParameterizedTest
    @CsvSource({
        "48k, 48000, 48 kHz",
        "44.1k, 44100, 44.1 kHz",
        "96000, 96000, 96 kHz",
        "48kHz, 48000, 48 kHz",
        "44100Hz, 44100, 44.1 kHz",
        "11.025k, 11025, 11.025 kHz",
        "88.2 kHz, 88200, 88.2 kHz",
        "192K, 192000, 192 kHz",
        "8000, 8000, 8 kHz",
    })
    void readsTheWaysRatesAreWritten(String text, int hertz, String shown) {
        assertThat(SampleRate.parse(text).hertz()).isEqualTo(hertz);
        assertThat(SampleRate.parse(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "48kk", "-48k", "48,1k", "4e4", "44.1234567k", "k"})
    void saysWhatToWriteInsteadOfNoise(String text) {
        assertThatThrownBy(() -> SampleRate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + text + "` is not a sample rate")
                .hasMessageContaining("`48k`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7999", "0", "193k", "9999999"})
    void staysWithinWhatCanBeRendered(String text) {
        assertThatThrownBy(() -> SampleRate.parse(text)).hasMessageContaining("from 8k to 192k");
    }

    @Test
    void takesWholeHertzOnly() {
        assertThatThrownBy(() -> SampleRate.parse("44.1")).hasMessageContaining("whole number of hertz");
    }
}
