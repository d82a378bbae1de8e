package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowerTest {
    private static final double RATE = Patched.RATE;
    private static final int STEP = 24_000;

    private static double[] pulse() {
        double[] signal = new double[2 * STEP];
        java.util.Arrays.fill(signal, 0, STEP, -0.5);
        return signal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"peak", "rms"})
    void aStepDownFallsSixtyDecibelsInTheRelease(String measure) {
        double[] heard = Patched.of("follower")
                .with("input", pulse())
                .with("measure", measure)
                .with("attack", 0.01)
                .with("release", 0.1)
                .play();
        assertThat(heard[STEP - 1]).isCloseTo(0.5, within(1e-6));
        assertThat(20 * Math.log10(heard[STEP - 1 + 4800] / heard[STEP - 1])).isCloseTo(-60, within(1e-3));
    }

    @Test
    void aStepUpIsClosedToSixtyDecibelsInTheAttack() {
        double[] heard = Patched.of("follower")
                .with("input", pulse())
                .with("attack", 0.05)
                .play();
        assertThat(heard[2399]).isCloseTo(0.5 * (1 - 1e-3), within(1e-9));
    }

    @Test
    void noTimesFollowAtOnce() {
        double[] input = TestSignals.noise(1000, 1);
        double[] heard = Patched.of("follower")
                .with("input", input)
                .with("attack", 0)
                .with("release", 0)
                .play();
        assertThat(heard)
                .isEqualTo(java.util.Arrays.stream(input).map(Math::abs).toArray());
    }

    @Test
    void isItsDifferenceEquation() {
        double[] x = TestSignals.noise(20_000, 2);
        double[] expected = new double[x.length];
        double energy = 0;
        for (int n = 0; n < x.length; n++) {
            double time = x[n] * x[n] > energy ? 0.02 : 0.3;
            double weight = Math.pow(10, -6 / (time * RATE));
            energy = weight * energy + (1 - weight) * x[n] * x[n];
            expected[n] = Math.sqrt(energy);
        }
        double[] heard = Patched.of("follower")
                .with("input", x)
                .with("measure", "rms")
                .with("attack", 0.02)
                .with("release", 0.3)
                .play();
        assertThat(TestSignals.errorDb(heard, expected)).isLessThan(-120);
    }

    @Test
    void theRootMeanSquareOfASineIsItsAmplitudeByRootTwo() {
        double[] heard = Patched.of("follower")
                .with("input", TestSignals.sine(1000, RATE, 2 * STEP))
                .with("measure", "rms")
                .with("attack", 0.2)
                .with("release", 0.2)
                .play();
        assertThat(heard[2 * STEP - 1]).isCloseTo(Math.sqrt(0.5), within(0.01));
    }
}
