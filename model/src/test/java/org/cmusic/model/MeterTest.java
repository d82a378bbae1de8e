package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {
    @ParameterizedTest
    @CsvSource({
        "4, 4, false, 1b",
        "2, 2, false, 2b",
        "3, 8, false, 1/2b",
        "6, 4, false, 1b",
        "7, 8, false, 1/2b",
        "6, 8, true, 3/2b",
        "9, 8, true, 3/2b",
        "12, 16, true, 3/4b",
        "999, 64, true, 3/16b"
    })
    void beats(int units, int unit, boolean compound, String beat) {
        Meter meter = new Meter(units, unit);
        assertThat(meter.isCompound()).isEqualTo(compound);
        assertThat(meter.beat()).hasToString(beat);
    }
}
