package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChorusTest {
    private static final double RATE = Patched.RATE;
    private static final int LENGTH = 48_000;

    @ParameterizedTest
    @CsvSource({"1, 0.6, 0.002, 1, 0", "3, 2, 0.005, 0.5, 0", "4, 6, 0.001, 1, 1", "16, 0.3, 0.05, 0.7, 3"})
    void eachVoiceReadsTheInputWhereItsSwayIs(int voices, double rate, double depth, double mix, int channel) {
        double[] heard = Patched.of("chorus")
                .with("input", TestSignals.sine(700, RATE, LENGTH))
                .with("voices", voices)
                .with("rate", rate)
                .with("depth", depth)
                .with("mix", mix)
                .channel(channel)
                .play();
        double[] expected = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            expected[n] = (1 - mix) * input(n / RATE);
            for (int v = 0; v < voices; v++) {
                double phase = rate * n / RATE + channel * 0.3819660112501051 + (double) v / voices;
                double delay = 0.005 + depth * (1 + Math.sin(2 * Math.PI * phase));
                expected[n] += mix * input(n / RATE - delay) / Math.sqrt(voices);
            }
        }
        int settled = 6000;
        assertThat(TestSignals.errorDb(
                        Arrays.copyOfRange(heard, settled, LENGTH), Arrays.copyOfRange(expected, settled, LENGTH)))
                .isLessThan(-120);
    }

    private static double input(double seconds) {
        return Math.sin(2 * Math.PI * 700 * seconds);
    }
}
