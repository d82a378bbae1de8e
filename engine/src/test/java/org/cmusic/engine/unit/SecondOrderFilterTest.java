package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondOrderFilterTest {
    private static final double RATE = Patched.RATE;

    @ParameterizedTest
    @CsvSource({
        "lowpass,  1000, 0.7071", "lowpass,  40, 5", "lowpass, 15000, 0.3",
        "highpass, 1000, 0.7071", "highpass, 40, 5", "highpass, 15000, 0.3",
        "bandpass, 1000, 1", "bandpass, 60, 30", "bandpass, 18000, 0.5",
        "notch,    1000, 1", "notch,    60, 30", "notch,    18000, 0.5",
    })
    void atRestItIsTheBiquadOfTheCookbook(String name, double freq, double q) {
        double[] input = TestSignals.noise(20_000, 1);
        double[] heard = Patched.of(name)
                .with("input", input)
                .with("freq", freq)
                .with("q", q)
                .play();
        assertThat(TestSignals.errorDb(heard, biquad(name, freq, q, input))).isLessThan(-120);
    }

    private static double[] biquad(String name, double freq, double q, double[] x) {
        double w = 2 * Math.PI * freq / RATE;
        double cos = Math.cos(w);
        double alpha = Math.sin(w) / (2 * q);
        double[] b = switch (name) {
            case "lowpass" -> new double[] {(1 - cos) / 2, 1 - cos, (1 - cos) / 2};
            case "highpass" -> new double[] {(1 + cos) / 2, -(1 + cos), (1 + cos) / 2};
            case "bandpass" -> new double[] {alpha, 0, -alpha};
            default -> new double[] {1, -2 * cos, 1};
        };
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            double feedForward = b[0] * x[n] + b[1] * past(x, n - 1) + b[2] * past(x, n - 2);
            y[n] = (feedForward + 2 * cos * past(y, n - 1) - (1 - alpha) * past(y, n - 2)) / (1 + alpha);
        }
        return y;
    }

    private static double past(double[] signal, int n) {
        return n < 0 ? 0 : signal[n];
    }

    @ParameterizedTest
    @CsvSource({
        "lowpass,  0, 1", "lowpass,  2000, 3", "lowpass,  24000, 0",
        "highpass, 0, 0", "highpass, 2000, 3", "highpass, 24000, 1",
        "bandpass, 0, 0", "bandpass, 2000, 1", "bandpass, 24000, 0",
        "notch,    0, 1", "notch,    2000, 0", "notch,    24000, 1",
    })
    void gainsAreAsDocumented(String name, double freq, double gain) {
        double[] response = Patched.of(name)
                .with("input", TestSignals.impulse(10_000))
                .with("freq", 2000)
                .with("q", 3)
                .play();
        assertThat(TestSignals.gainAt(freq, response, RATE)).isCloseTo(gain, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lowpass", "highpass", "bandpass", "notch"})
    void underModulationItFollowsTheTrapezoidalRule(String name) {
        double[] input = TestSignals.noise(20_000, 2);
        double[] freq = TestSignals.between(20, 20_000, 20_000, 3);
        double[] q = TestSignals.between(0.3, 20, 20_000, 4);
        double[] heard = Patched.of(name)
                .with("input", input)
                .with("freq", freq)
                .with("q", q)
                .play();
        assertThat(TestSignals.errorDb(heard, trapezoidal(name, input, freq, q)))
                .isLessThan(-120);
    }

    /**
     * Each sample solves the two equations of the loop as they stand: band = g·high + s, low = g·band + t, where high is
     * what input, band and low leave.
     */
    private static double[] trapezoidal(String name, double[] x, double[] freq, double[] q) {
        double[] y = new double[x.length];
        double s = 0;
        double t = 0;
        for (int n = 0; n < x.length; n++) {
            double g = Math.tan(Math.PI * freq[n] / RATE);
            double determinant = 1 + g / q[n] + g * g;
            double right = g * x[n] + s;
            double band = (right - g * t) / determinant;
            double low = ((1 + g / q[n]) * t + g * right) / determinant;
            double high = x[n] - band / q[n] - low;
            s = band + g * high;
            t = low + g * band;
            y[n] = switch (name) {
                case "lowpass" -> low;
                case "highpass" -> high;
                case "bandpass" -> band / q[n];
                default -> low + high;
            };
        }
        return y;
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void neverGrowsByItselfHoweverFastItIsSwept(long seed) {
        int length = 100_000;
        double[] heard = Patched.of("lowpass")
                .with("input", TestSignals.impulse(length))
                .with("freq", TestSignals.between(-1000, 40_000, length, seed))
                .with("q", TestSignals.between(0.05, 1000, length, seed + 10))
                .play();
        assertThat(TestSignals.peak(heard, 0, length)).isLessThan(2.5);
    }

    @Test
    void frequenciesBeyondTheRangeAreHeld() {
        double[] input = TestSignals.noise(1000, 8);
        Patched beyond = Patched.of("lowpass").with("input", input).with("freq", 1e9);
        Patched edge = Patched.of("lowpass").with("input", input).with("freq", 0.49 * RATE);
        assertThat(beyond.play()).isEqualTo(edge.play());
        assertThat(Patched.of("lowpass").with("input", input).with("freq", -5).play())
                .isEqualTo(Patched.of("lowpass")
                        .with("input", input)
                        .with("freq", 0)
                        .play());
    }
}
