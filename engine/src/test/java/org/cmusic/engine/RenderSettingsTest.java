package org.cmusic.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.cmusic.engine.RenderSettings.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderSettingsTest {
    @ParameterizedTest
    @CsvSource({"7999, 2", "192001, 2", "48000, 0", "48000, 9"})
    void ratesAndChannelsHaveBounds(int rate, int channels) {
        assertThatThrownBy(() -> RenderSettings.of(rate, channels)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workHasBounds() {
        RenderSettings settings = RenderSettings.of(48_000, 2);
        assertThatThrownBy(() -> settings.withThreads(0)).hasMessageContaining("thread");
        assertThatThrownBy(() -> settings.withBlockSize(0)).hasMessageContaining("block");
        assertThatThrownBy(() -> settings.withGain(Double.NaN)).hasMessageContaining("gain");
    }

    @Test
    void extentsRunForwards() {
        assertThatThrownBy(() -> new Extent(-1, OptionalLong.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extent(5, OptionalLong.of(4))).isInstanceOf(IllegalArgumentException.class);
    }
}
