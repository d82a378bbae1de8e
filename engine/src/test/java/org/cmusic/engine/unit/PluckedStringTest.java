package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plucked string: its tuning, its decay and its spectrum, measured on what it sounds like. */
class PluckedStringTest {
    private static double[] pluck(double rate, double[] pitch, Map<String, Object> arguments) {
        UnitSettings settings = Bench.settings("pluck", rate, 21, arguments);
        return Bench.run("pluck", settings, 333, pitch, Bench.constant(pitch.length, 1));
    }

    /** The complex amplitude near a frequency, under a Hann window from {@code start} on. */
    private static double[] component(double[] samples, int start, int length, double cycles) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < length; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length);
            double angle = 2 * Math.PI * ((cycles * i) % 1);
            re += window * samples[start + i] * Math.cos(angle);
            im -= window * samples[start + i] * Math.sin(angle);
        }
        return new double[] {Math.hypot(re, im), Math.atan2(im, re)};
    }

    /** The frequency of the partial nearest to a frequency, by the advance of its phase from one window to a later one. */
    private static double measured(double[] samples, double frequency, double rate, int start, int window) {
        int hop = window / 4;
        double cycles = frequency / rate;
        double first = component(samples, start, window, cycles)[1];
        double second = component(samples, start + hop, window, cycles)[1];
        double turns = (second - first) / (2 * Math.PI) - cycles * hop;
        return (cycles + (turns - Math.rint(turns)) / hop) * rate;
    }

    /** The time in which the partial at a frequency falls 60 dB. */
    private static double decay(double[] samples, double frequency, double seconds) {
        int window = 4800;
        int hop = (int) (seconds * Bench.RATE);
        double first = component(samples, 4800, window, frequency / Bench.RATE)[0];
        double second = component(samples, 4800 + hop, window, frequency / Bench.RATE)[0];
        return 60 * seconds / (20 * Math.log10(first / second));
    }

    private static double cents(double ratio) {
        return 1200 * Math.log(ratio) / Math.log(2);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 1, 0.5",
        "41.2, 1, 0",
        "41.2, 0.4, 1",
        "110, 2, 0.5",
        "440, 2, 1",
        "441.7, 0.5, 0.2",
        "1234.5, 1, 0.5",
        "2637, 2, 0.9",
        "3999, 1, 0.5",
        "4000, 3, 0",
        "6500, 1, 0.5"
    })
    void itSoundsTheFrequencyAskedFor(double frequency, double decay, double brightness) {
        for (double rate : new double[] {22_050, 44_100, 48_000, 96_000}) {
            int period = (int) Math.ceil(rate / frequency);
            int window = Math.max(2048, 16 * period);
            double[] pitch = Bench.constant(4 * period + 2 * window, frequency);
            double[] out = pluck(rate, pitch, Map.of("decay", decay, "brightness", brightness));
            double found = measured(out, frequency, rate, 4 * period, window);
            assertThat(cents(found / frequency)).isCloseTo(0, within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({"440, 0.5, 0.3", "440, 0.5, 1", "130.8, 2, 0", "1000, 0.3, 0.7", "3520, 1, 0.1"})
    void theFundamentalFallsSixtyDecibelsInItsDecay(double frequency, double decay, double brightness) {
        double[] pitch = Bench.constant(Bench.RATE, frequency);
        double[] out = pluck(Bench.RATE, pitch, Map.of("decay", decay, "brightness", brightness));
        assertThat(decay(out, frequency, 0.2) / decay).isCloseTo(1, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void brightnessSaysHowFastTheUpperPartialsDie(double brightness) {
        double[] out = pluck(Bench.RATE, Bench.constant(Bench.RATE, 220), Map.of("decay", 2, "brightness", brightness));
        for (int partial = 1; partial <= 4; partial++) {
            double loss = Math.log(1000) / (220 * 2);
            double filtered = Math.expm1(2 * (1 - brightness) * loss);
            double expected = brightness * loss + Math.log1p(partial * partial * filtered) / 2;
            assertThat(decay(out, 220 * partial, 0.2) / 2).isCloseTo(loss / expected, within(0.01));
        }
    }

    @Test
    void aStringPluckedInTheMiddleLacksItsEvenPartials() {
        double[] out = pluck(Bench.RATE, Bench.constant(Bench.RATE, 480), Map.of("pick", 0.5, "brightness", 1));
        for (int partial = 2; partial < 20; partial += 2) {
            double even = component(out, 0, 24_000, partial * 0.01)[0];
            double odd = component(out, 0, 24_000, (partial + 1) * 0.01)[0];
            assertThat(even).isLessThan(0.03 * odd);
        }
    }

    @Test
    void itBeginsAtFullAmplitudeAndNeverStandsOffZero() {
        double[] out = pluck(Bench.RATE, Bench.constant(Bench.RATE, 480), Map.of("decay", 10, "brightness", 0));
        assertThat(Arrays.stream(out).limit(100).map(Math::abs).max().orElseThrow())
                .isEqualTo(1);
        assertThat(Arrays.stream(out).map(Math::abs).max().orElseThrow()).isLessThan(1.3);
        assertThat(Statistics.mean(Arrays.copyOfRange(out, 20_000, 48_000))).isCloseTo(0, within(1e-4));
    }

    @Test
    void itFollowsAGlideWithoutClicks() {
        int length = 2 * Bench.RATE;
        double[] pitch = Bench.series(length, i -> 220 * Math.pow(2, Math.min(1, (double) i / Bench.RATE)));
        double[] out = pluck(Bench.RATE, pitch, Map.of("decay", 6, "brightness", 0));
        double found = measured(out, 440, Bench.RATE, Bench.RATE, 8192);
        assertThat(cents(found / 440)).isCloseTo(0, within(0.1));
        // Half a second on, only the lowest partials are left: what a click would add lies far above them.
        double[] power = Statistics.periodogram(Arrays.copyOfRange(out, Bench.RATE / 2, Bench.RATE), 4096);
        double tone = Statistics.band(power, Bench.RATE, 200, 1000);
        assertThat(Statistics.band(power, Bench.RATE, 12_000, 23_000)).isLessThan(tone - 100);
    }
}
