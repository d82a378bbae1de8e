package org.cmusic.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedTest {
    @ParameterizedTest
    @CsvSource({"620, 10, 62x", "62, 10, 6.2x", "3.1, 10, 0.31x", "10, 0, 10000x", "0, 1, 0.00x"})
    void hasTwoOrThreeDigits(double sound, double work, String words) {
        assertThat(Speed.of(sound, work)).isEqualTo(words);
    }
}
