package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.cmusic.model.RandomStream;
import org.junit.jupiter.api.Test;

class RandomSignalTest {
    private static double[] random(String between, long stream, double[] rate) {
        UnitSettings settings = Bench.settings("random", Bench.RATE, stream, Map.of("between", between));
        return Bench.run("random", settings, 512, rate, Bench.constant(rate.length, 1));
    }

    @Test
    void valuesAreDrawsOfTheStreamJoinedByLines() {
        double[] out = random("line", 8, Bench.constant(2000, 480));
        for (int i = 0; i < out.length; i++) {
            double from = 2 * RandomStream.uniform(8, i / 100) - 1;
            double to = 2 * RandomStream.uniform(8, i / 100 + 1) - 1;
            assertThat(out[i]).isCloseTo(from + (to - from) * (i % 100) / 100, within(1e-10));
        }
    }

    @Test
    void stepsHoldTheirValue() {
        double[] out = random("step", 8, Bench.constant(4800, 105));
        assertThat(Arrays.stream(out).distinct().count()).isEqualTo(11);
        assertThat(out[0]).isEqualTo(2 * RandomStream.uniform(8, 0) - 1);
    }

    @Test
    void aRateAboveTheSampleRateSkipsValues() {
        double[] out = random("step", 8, Bench.constant(10, 5.0 * Bench.RATE));
        assertThat(out).containsExactly(Bench.series(10, i -> 2 * RandomStream.uniform(8, 5L * i) - 1));
    }

    @Test
    void aNegativeRateGoesBack() {
        double[] rate = Bench.series(1000, i -> i < 500 ? 750 : -750);
        double[] out = random("line", 8, rate);
        for (int i = 0; i < 500; i++) {
            assertThat(out[500 + i]).isCloseTo(out[500 - i], within(1e-9));
        }
    }

    @Test
    void valuesFillTheRangeEvenly() {
        double[] out = random("step", 3, Bench.constant(200_000, Bench.RATE));
        assertThat(Statistics.mean(out)).isCloseTo(0, within(0.005));
        assertThat(Statistics.power(out)).isCloseTo(1.0 / 3, within(0.005));
    }
}
