package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpolatorTest {
    private static final int LENGTH = 400;

    private static DelayLine lineOf(double[] signal) {
        DelayLine line = new DelayLine(signal.length);
        for (double sample : signal) {
            line.write(sample);
        }
        return line;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 8, 100})
    void wholeDelaysAreExact(int delay) {
        double[] noise = TestSignals.noise(LENGTH, 1);
        assertThat(new Interpolator().read(lineOf(noise), delay)).isEqualTo(noise[LENGTH - 1 - delay]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {7.25, 8.5, 30.999, 100.001})
    void polynomialsOfDegree15AreExact(double delay) {
        double[] signal = new double[LENGTH];
        for (int n = 0; n < LENGTH; n++) {
            signal[n] = polynomial(LENGTH - 1 - n - 50);
        }
        double expected = polynomial(delay - 50);
        assertThat(new Interpolator().read(lineOf(signal), delay))
                .isCloseTo(expected, within(1e-9 * Math.abs(expected) + 1e-12));
    }

    private static double polynomial(double x) {
        double scaled = x / 50;
        return 1 + scaled - Math.pow(scaled, 7) + 0.5 * Math.pow(scaled, 15);
    }

    @ParameterizedTest
    @CsvSource({"0.25, -59", "0.125, -147", "0.0625, -241"})
    void sinesAreAsExactAsDocumented(double cyclesPerSample, double errorDb) {
        DelayLine line = lineOf(TestSignals.sine(cyclesPerSample, 1, LENGTH));
        double worst = 0;
        Interpolator interpolator = new Interpolator();
        for (double delay = 20.5; delay < 60; delay++) {
            double expected = Math.sin(2 * Math.PI * cyclesPerSample * (LENGTH - 1 - delay));
            worst = Math.max(worst, Math.abs(interpolator.read(line, delay) - expected));
        }
        assertThat(20 * Math.log10(worst)).isLessThan(errorDb);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1.5, 2.9, 4.1, 6.5, 7.5, 20.2, 20.5})
    void theGainIsNowhereAboveOne(double delay) {
        double[] response = new double[64];
        for (int n = 0; n < response.length; n++) {
            double[] impulse = new double[64];
            impulse[63 - n] = 1;
            response[n] = new Interpolator().read(lineOf(impulse), delay);
        }
        for (double freq = 0; freq <= 0.5; freq += 0.005) {
            assertThat(TestSignals.gainAt(freq, response, 1)).isLessThan(1 + 1e-12);
        }
    }

    @Test
    void movingThroughAWholeDelayDoesNotJump() {
        DelayLine line = lineOf(TestSignals.noise(LENGTH, 2));
        for (int whole = 1; whole < 12; whole++) {
            double before = new Interpolator().read(line, whole - 1e-9);
            double after = new Interpolator().read(line, whole + 1e-9);
            assertThat(before).isCloseTo(after, within(1e-7));
        }
    }
}
