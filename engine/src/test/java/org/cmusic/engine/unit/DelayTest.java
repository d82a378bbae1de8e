package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DelayTest {
    private static final double RATE = Patched.RATE;
    private static final int LENGTH = 48_000;

    @Test
    void aWholeNumberOfSamplesLaterIsExact() {
        double[] input = TestSignals.noise(1000, 1);
        double[] heard = Patched.of("delay")
                .with("input", input)
                .with("time", 100 / RATE)
                .play();
        assertThat(Arrays.copyOfRange(heard, 0, 100)).containsOnly(0);
        assertThat(Arrays.copyOfRange(heard, 100, 1000)).isEqualTo(Arrays.copyOfRange(input, 0, 900));
    }

    @Test
    void noTimeIsTheInput() {
        double[] input = TestSignals.noise(1000, 1);
        assertThat(Patched.of("delay").with("input", input).with("time", 0).play())
                .isEqualTo(input);
    }

    @Test
    void aMovingTimeReadsTheSineWhereItWas() {
        double[] time = new double[LENGTH];
        double[] expected = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            time[n] = 0.02 + 0.015 * Math.sin(2 * Math.PI * 3 * n / RATE);
            expected[n] = Math.sin(2 * Math.PI * 1000 * (n / RATE - time[n]));
        }
        double[] heard = Patched.of("delay")
                .with("input", TestSignals.sine(1000, RATE, LENGTH))
                .with("time", time)
                .play();
        int settled = 3000;
        assertThat(TestSignals.errorDb(tail(heard, settled), tail(expected, settled)))
                .isLessThan(-120);
    }

    private static double[] tail(double[] signal, int from) {
        return Arrays.copyOfRange(signal, from, signal.length);
    }

    @Test
    void aTimeBeyondTheLongestIsHeld() {
        double[] input = TestSignals.noise(LENGTH, 2);
        double[] time = TestSignals.between(0.1, 3, LENGTH, 3);
        double[] held = Arrays.stream(time).map(value -> Math.min(value, 0.5)).toArray();
        Patched beyond =
                Patched.of("delay").with("input", input).with("time", time).with("max", 0.5);
        time[0] = 0.2;
        held[0] = 0.2;
        assertThat(beyond.play())
                .isEqualTo(Patched.of("delay")
                        .with("input", input)
                        .with("time", held)
                        .with("max", 0.5)
                        .play());
    }

    @Test
    void aShortDelayMayMoveUpToATenthOfASecondWithoutSayingSo() {
        double[] input = TestSignals.impulse(LENGTH);
        double[] time = TestSignals.constant(0.1, LENGTH);
        time[0] = 0;
        double[] heard =
                Patched.of("delay").with("input", input).with("time", time).play();
        assertThat(heard[4800]).isEqualTo(1);
    }
}
