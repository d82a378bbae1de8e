package org.cmusic.engine.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FadeBendsTest {
    private final FadeBends fade = new FadeBends(1000);

    @ParameterizedTest
    @CsvSource({"0, 1", "450, 1", "475, 0.5", "-475, 0.5", "500, 0", "-600, 0"})
    void fallsFrom45To50PercentOfTheRate(double frequency, double gain) {
        assertThat(fade.gain(frequency)).isCloseTo(gain, within(1e-12));
    }

    @Test
    void theSlopeIsThatOfTheGain() {
        for (double frequency : new double[] {-700, -480, 10, 480, 700}) {
            double rise = fade.gain(frequency + 1) - fade.gain(frequency - 1);
            assertThat(fade.slope(frequency)).isCloseTo(rise / 2, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 4.5", "460, 100, 0.4", "600, -50, 2", "-600, 50, 2", "450, 100, 0.5", "0, 0, Infinity"})
    void findsTheNextBend(double frequency, double speed, double time) {
        assertThat(fade.next(frequency, speed, 1e-6)).isEqualTo(time);
    }

    @Test
    void noFadeIsNeededForWhatStaysBelow() {
        assertThat(fade.spare(-450, 450)).isTrue();
        assertThat(fade.spare(0, 451)).isFalse();
        assertThat(fade.spare(Double.NEGATIVE_INFINITY, 10)).isFalse();
    }
}
