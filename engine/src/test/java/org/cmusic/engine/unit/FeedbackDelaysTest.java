package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comb, all-pass and echo: delays that are fed back. */
class FeedbackDelaysTest {
    private static final double RATE = Patched.RATE;

    private static double past(double[] signal, int n) {
        return n < 0 ? 0 : signal[n];
    }

    @ParameterizedTest
    @CsvSource({"1, 0.1", "7, 0.01", "480, 1", "2400, 10"})
    void combIsItsDifferenceEquation(int delay, double decay) {
        double[] x = TestSignals.noise(20_000, 1);
        double[] y = new double[x.length];
        double gain = Math.pow(10, -3 * delay / RATE / decay);
        for (int n = 0; n < x.length; n++) {
            y[n] = past(x, n - delay) + gain * past(y, n - delay);
        }
        double[] heard = Patched.of("comb")
                .with("input", x)
                .with("time", delay / RATE)
                .with("decay", decay)
                .play();
        assertThat(TestSignals.errorDb(heard, y)).isLessThan(-120);
    }

    @Test
    void combFallsSixtyDecibelsInItsDecay() {
        double[] heard = Patched.of("comb")
                .with("input", TestSignals.impulse(60_000))
                .with("time", 480 / RATE)
                .with("decay", 1)
                .play();
        assertThat(20 * Math.log10(heard[48_480] / heard[480])).isCloseTo(-60, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {220, 441.3, 1234.5, 3000.7})
    void combIsInTune(double freq) {
        double[] response = Patched.of("comb")
                .with("input", TestSignals.impulse(96_000))
                .with("time", 1 / freq)
                .with("decay", 1)
                .play();
        double gain = Math.pow(10, -3 / freq);
        assertThat(TestSignals.gainAt(freq, response, RATE)).isCloseTo(1 / (1 - gain), within(0.01 / (1 - gain)));
        assertThat(TestSignals.gainAt(freq * 0.995, response, RATE)).isLessThan(0.9 / (1 - gain));
        assertThat(TestSignals.gainAt(freq * 1.005, response, RATE)).isLessThan(0.9 / (1 - gain));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "100, 0.7", "1001, -0.9"})
    void allpassIsItsDifferenceEquation(int delay, double gain) {
        double[] x = TestSignals.noise(20_000, 2);
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            y[n] = -gain * x[n] + past(x, n - delay) + gain * past(y, n - delay);
        }
        double[] heard = Patched.of("allpass")
                .with("input", x)
                .with("time", delay / RATE)
                .with("gain", gain)
                .play();
        assertThat(TestSignals.errorDb(heard, y)).isLessThan(-120);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 50, 997, 10_000, 24_000})
    void allpassPassesAllFrequenciesEqually(double freq) {
        double[] response = Patched.of("allpass")
                .with("input", TestSignals.impulse(48_000))
                .with("time", 0.00513)
                .play();
        assertThat(TestSignals.gainAt(freq, response, RATE)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"480, 0.5, 0.5", "4801, 0.9, 1", "48, 0, 0.25"})
    void echoIsTheInputAndItsRepeats(int delay, double feedback, double mix) {
        double[] x = TestSignals.noise(20_000, 3);
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            y[n] = (1 - mix) * x[n];
            double level = mix;
            for (int then = n - delay; then >= 0; then -= delay) {
                y[n] += level * x[then];
                level *= feedback;
            }
        }
        double[] heard = Patched.of("echo")
                .with("input", x)
                .with("time", delay / RATE)
                .with("feedback", feedback)
                .with("mix", mix)
                .play();
        assertThat(TestSignals.errorDb(heard, y)).isLessThan(-120);
    }
}
