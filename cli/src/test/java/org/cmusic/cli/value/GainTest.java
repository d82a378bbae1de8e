package org.cmusic.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GainTest {
    @ParameterizedTest
    @CsvSource({"-3dB, -3", "+1.5dB, 1.5", "0 dB, 0", "-60DB, -60", "-0.1db, -0.1"})
    void readsDecibels(String text, double decibels) {
        assertThat(Gain.parse(text).decibels()).isEqualTo(decibels);
    }

    @Test
    void isAFactorOfAmplitude() {
        assertThat(Gain.parse("-20dB").factor()).isEqualTo(0.1);
        assertThat(Gain.parse("6dB").factor()).isCloseTo(1.99526231, within(1e-8));
        assertThat(Gain.NONE.factor()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-3, -3dB", "0.5, 0.5dB", "loud, -3dB", "3dBFS, -3dB"})
    void saysWhatToWrite(String text, String remedy) {
        assertThatThrownBy(() -> Gain.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + text + "` is not a level")
                .hasMessageContaining("`" + remedy + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"201dB", "-999999dB"})
    void staysWithinReason(String text) {
        assertThatThrownBy(() -> Gain.parse(text)).hasMessageContaining("between -200dB and 200dB");
    }
}
