package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResonatorTest {
    private static final double RATE = Patched.RATE;

    @ParameterizedTest
    @CsvSource({"440, 10", "30, 5", "5000, 300", "20000, 2000", "100, 5000"})
    void atRestItIsItsDifferenceEquation(double freq, double bandwidth) {
        double[] input = TestSignals.noise(20_000, 1);
        double[] heard =
                resonator(input).with("freq", freq).with("bandwidth", bandwidth).play();
        assertThat(TestSignals.errorDb(heard, differenceEquation(freq, bandwidth, input)))
                .isLessThan(-120);
    }

    private static Patched resonator(double[] input) {
        return Patched.of("resonator").with("input", input);
    }

    private static double[] differenceEquation(double freq, double bandwidth, double[] x) {
        double radius = Math.exp(-Math.PI * bandwidth / RATE);
        double cos = 2 * radius / (1 + radius * radius) * Math.cos(2 * Math.PI * freq / RATE);
        double gain = (1 - radius * radius) * Math.sin(Math.acos(cos));
        double[] y = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            double once = n < 1 ? 0 : y[n - 1];
            double twice = n < 2 ? 0 : y[n - 2];
            y[n] = gain * x[n] + 2 * radius * cos * once - radius * radius * twice;
        }
        return y;
    }

    @ParameterizedTest
    @CsvSource({"440, 10", "50, 20", "5000, 300", "20000, 2000", "100, 400"})
    void itsPeakLiesAtTheFrequencyAndIsOne(double freq, double bandwidth) {
        double[] response = resonator(TestSignals.impulse(48_000))
                .with("freq", freq)
                .with("bandwidth", bandwidth)
                .play();
        assertThat(TestSignals.gainAt(freq, response, RATE)).isCloseTo(1, within(1e-6));
        assertThat(TestSignals.gainAt(freq * 0.99, response, RATE)).isLessThan(1);
        assertThat(TestSignals.gainAt(freq * 1.01, response, RATE)).isLessThan(1);
    }

    @Test
    void theBandwidthIsThatAtHalfThePower() {
        double[] response = resonator(TestSignals.impulse(48_000))
                .with("freq", 2000)
                .with("bandwidth", 20)
                .play();
        assertThat(TestSignals.gainAt(1990, response, RATE)).isCloseTo(Math.sqrt(0.5), within(0.01));
        assertThat(TestSignals.gainAt(2010, response, RATE)).isCloseTo(Math.sqrt(0.5), within(0.01));
    }

    @Test
    void underModulationThePolesTurnAndShrinkAPhasor() {
        int length = 20_000;
        double[] input = TestSignals.noise(length, 2);
        double[] freq = TestSignals.between(20, 20_000, length, 3);
        double[] bandwidth = TestSignals.between(1, 5000, length, 4);
        double[] heard =
                resonator(input).with("freq", freq).with("bandwidth", bandwidth).play();
        assertThat(TestSignals.errorDb(heard, phasor(input, freq, bandwidth))).isLessThan(-120);
    }

    private static double[] phasor(double[] x, double[] freq, double[] bandwidth) {
        double[] y = new double[x.length];
        double real = 0;
        double imaginary = 0;
        for (int n = 0; n < x.length; n++) {
            double radius = Math.exp(-Math.PI * bandwidth[n] / RATE);
            double angle = Math.acos(2 * radius / (1 + radius * radius) * Math.cos(2 * Math.PI * freq[n] / RATE));
            double length = radius * Math.hypot(real, imaginary);
            double turned = Math.atan2(imaginary, real) + angle;
            real = length * Math.cos(turned) + x[n];
            imaginary = length * Math.sin(turned);
            y[n] = (1 - radius * radius) * (Math.sin(angle) * real + Math.cos(angle) * imaginary);
        }
        return y;
    }
}
