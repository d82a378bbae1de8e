package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMap;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void theLastBarAndAHalfSlowDownByAFifth() {
        TempoMap tempo = Ending.slowing(100, Beats.of(32), new Meter(4, 4));
        assertThat(tempo.bpmAt(Beats.of(26))).isEqualTo(100);
        assertThat(tempo.bpmAt(Beats.of(29))).isBetween(80.0, 100.0).isNotIn(80.0, 100.0);
        assertThat(tempo.bpmAt(Beats.of(32))).isEqualTo(80);
        assertThat(Ending.slowing(90, Beats.of(24), new Meter(6, 8)).bpmAt(Beats.of(39, 2)))
                .isEqualTo(90);
    }

    @Test
    void aPieceOfTwoBarsKeepsItsTempo() {
        Meter meter = new Meter(3, 4);
        assertThat(Ending.slowing(100, Beats.of(6), meter)).isEqualTo(TempoMap.steady(100));
        assertThat(Ending.slowing(100, Beats.of(9), meter)).isNotEqualTo(TempoMap.steady(100));
    }
}
