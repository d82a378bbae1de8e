package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DynamicTest {
    @ParameterizedTest
    @EnumSource
    void marksStandForLevels(Dynamic mark) {
        assertThat(Dynamic.nearest(mark.level())).isEqualTo(mark);
        assertThat(Dynamic.velocity(mark.level())).isCloseTo(mark.velocity(), within(1e-9));
        assertThat(Dynamic.named(mark.toString())).contains(mark);
    }

    @ParameterizedTest
    @EnumSource
    void marksAreTheNearest(Dynamic mark) {
        assertThat(Dynamic.nearest(Dynamic.level(mark.velocity() + 3))).isEqualTo(mark);
        assertThat(Dynamic.nearest(-200)).isEqualTo(Dynamic.PPP);
    }
}
