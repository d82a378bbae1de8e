package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDampingTest {
    @ParameterizedTest
    @CsvSource({"0.03, 2, 1, 48000", "0.02, 0.5, 0.05, 44100", "0.01, 10, 10, 96000", "0.12, 60, 6, 192000"})
    void attenuatesByTheLengthOverTheDecayTimes(double seconds, double t60, double trebleT60, double rate) {
        LineDamping damping = new LineDamping(seconds, t60, trebleT60, rate);
        double[] response = new double[20_000];
        for (int n = 0; n < response.length; n++) {
            response[n] = damping.advance(n == 0 ? 1 : 0);
        }
        double bass = Math.pow(10, -3 * seconds / t60);
        double treble = Math.pow(10, -3 * seconds / trebleT60);
        assertThat(TestSignals.gainAt(0, response, rate)).isCloseTo(bass, within(1e-9 * bass));
        assertThat(TestSignals.gainAt(8000, response, rate)).isCloseTo(treble, within(1e-6 * treble));
        double cosine = Math.cos(2 * Math.PI * 3000 / rate);
        double gain = TestSignals.gainAt(3000, response, rate);
        assertThat(damping.powerAt(cosine)).isCloseTo(gain * gain, within(1e-9 * gain * gain));
    }
}
