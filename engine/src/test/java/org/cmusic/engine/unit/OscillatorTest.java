package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.engine.unit.Bench.constant;
import static org.cmusic.engine.unit.Bench.series;
import static org.cmusic.engine.unit.Bench.signalToError;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.cmusic.model.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oscillators against plain sums of sines. */
class OscillatorTest {
    private static final double NEEDED_DB = 110;
    private static final int LENGTH = 3000;
    private static final double[] ONES = constant(LENGTH, 1);
    private static final double[] ZEROS = new double[LENGTH];

    /** One harmonic: amplitude of its cosine and of its sine. */
    private record Pair(double cosine, double sine) {}

    private interface Spectrum {
        Pair harmonic(int k);
    }

    /** A frequency in hertz at each sample, and its integral from the first on, in cycles. */
    private record Course(double rate, double[] hertz, double[] cycles) {
        static Course of(double rate, IntToDoubleFunction hertz, IntToDoubleFunction integralBySamples) {
            return new Course(
                    rate, series(LENGTH, hertz), series(LENGTH, i -> integralBySamples.applyAsDouble(i) / rate));
        }

        static Course steady(double rate, double hertz) {
            return of(rate, i -> hertz, i -> hertz * i);
        }

        /** An exponential sweep. */
        static Course sweep(double from, double to) {
            double growth = Math.log(to / from) / LENGTH;
            return of(Bench.RATE, i -> from * Math.exp(growth * i), i -> from * Math.expm1(growth * i) / growth);
        }

        /** A carrier whose frequency may be swung far below zero and beyond the Nyquist frequency. */
        static Course swung(double carrier, double depth, double modulator) {
            double angle = 2 * Math.PI * modulator / Bench.RATE;
            return of(
                    Bench.RATE,
                    i -> carrier + depth * Math.sin(angle * i),
                    i -> carrier * i + depth / angle * (1 - Math.cos(angle * i)));
        }
    }

    /** Every harmonic of the momentary frequency, faded as the language says. */
    private static double[] oracle(Spectrum spectrum, int harmonics, double start, Course course) {
        double[] out = new double[LENGTH];
        for (int i = 0; i < out.length; i++) {
            double step = course.hertz[i] / course.rate;
            double phase = (start + course.cycles[i]) % 1;
            for (int k = 1; k <= harmonics && k * Math.abs(step) < 0.5; k++) {
                double fade = Math.min(1, (0.5 - k * Math.abs(step)) / 0.05);
                Pair pair = spectrum.harmonic(k);
                double angle = 2 * Math.PI * ((k * phase) % 1);
                out[i] += fade * (pair.cosine * Math.cos(angle) + pair.sine * Math.sin(angle));
            }
        }
        return out;
    }

    private static Pair risingSaw(int k) {
        return new Pair(0, (k % 2 == 0 ? -2 : 2) / (Math.PI * k));
    }

    private static double[] saw(Course course) {
        return Bench.run("saw", Bench.settings("saw", course.rate, 0, Map.of()), 256, course.hertz, ZEROS, ONES);
    }

    private static double[] osc(Wave wave, double[] frequency, double[] phase) {
        UnitSettings settings = Bench.settings("osc", Bench.RATE, 0, Map.of("wave", wave));
        return Bench.run("osc", settings, 256, frequency, phase, ONES);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 3, 7, 7.8, 7.9, 20, 55.5, 440, 1000.1, 1799, 1900, 3300, 3500, 3700, 3990})
    void aSteadySawIsTheSumOfItsHarmonics(double frequency) {
        Course steady = Course.steady(8000, frequency);
        double[] expected = oracle(OscillatorTest::risingSaw, Integer.MAX_VALUE, 0, steady);
        assertThat(signalToError(expected, saw(steady))).isGreaterThan(NEEDED_DB);
    }

    @Test
    void aSweptSawIsTheSumOfItsHarmonicsAtEachMoment() {
        for (Course course : List.of(Course.sweep(20, 23_999), Course.sweep(3000, 15), Course.swung(500, 30_000, 77))) {
            double[] expected = oracle(OscillatorTest::risingSaw, Integer.MAX_VALUE, 0, course);
            assertThat(signalToError(expected, saw(course))).isGreaterThan(NEEDED_DB);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1, 0.93, 0.003})
    void aPulseIsTheSumOfItsHarmonics(double width) {
        Spectrum spectrum = k -> {
            double angle = 2 * Math.PI * ((k * width) % 1);
            return new Pair(2 / (Math.PI * k) * Math.sin(angle), 2 / (Math.PI * k) * (1 - Math.cos(angle)));
        };
        for (Course course : List.of(Course.sweep(30, 12_000), Course.steady(Bench.RATE, 1234.5))) {
            double[] expected = oracle(spectrum, Integer.MAX_VALUE, 0, course);
            UnitSettings settings = Bench.settings("pulse", Bench.RATE, 0, Map.of());
            double[] widths = constant(LENGTH, width);
            double[] actual = Bench.run("pulse", settings, 256, course.hertz, widths, ZEROS, ONES);
            assertThat(signalToError(expected, actual)).isGreaterThan(NEEDED_DB);
        }
    }

    @Test
    void aSquareIsHighInItsFirstHalf() {
        UnitSettings settings = Bench.settings("pulse", Bench.RATE, 0, Map.of());
        double[] square = Bench.run(
                "pulse", settings, 64, constant(LENGTH, 1), constant(LENGTH, 0.5), ZEROS, constant(LENGTH, 0.5));
        assertThat(square[1500]).isCloseTo(0.5, org.assertj.core.api.Assertions.within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 17, 40, 333, 1024})
    void aWaveOfHarmonicsIsTheirSum(int harmonics) {
        Random random = new Random(harmonics);
        double[] amplitudes = random.doubles(harmonics, -1, 1).toArray();
        double[] phases = random.doubles(harmonics, 0, 1).toArray();
        Spectrum spectrum = k -> new Pair(
                amplitudes[k - 1] * Math.sin(2 * Math.PI * phases[k - 1]),
                amplitudes[k - 1] * Math.cos(2 * Math.PI * phases[k - 1]));
        Wave wave = new Wave.Harmonics(amplitudes, phases);
        List<Course> courses = List.of(
                Course.sweep(10, 24_000),
                Course.swung(100, 3000, 50),
                Course.steady(Bench.RATE, 41),
                Course.steady(Bench.RATE, 0),
                Course.steady(Bench.RATE, -440.4));
        for (Course course : courses) {
            double[] expected = oracle(spectrum, harmonics, 0.3, course);
            double[] actual = osc(wave, course.hertz, constant(LENGTH, 0.3));
            assertThat(signalToError(expected, actual)).isGreaterThan(NEEDED_DB);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 100, 512})
    void aWaveOfSamplesGoesThroughThem(int length) {
        double[] values = new Random(length).doubles(length, -1, 1).toArray();
        // One sample of the wave at each sample of the sound, so slowly that no harmonic fades.
        double[] phases = series(LENGTH, i -> (double) (i % length) / length);
        double[] actual = osc(new Wave.Samples(values), ZEROS, phases);
        assertThat(signalToError(series(LENGTH, i -> values[i % length]), actual))
                .isGreaterThan(NEEDED_DB);
    }

    @Test
    void aSineFadesTowardsTheNyquistFrequency() {
        for (Course course :
                List.of(Course.sweep(10, 30_000), Course.swung(300, 40_000, 91), Course.steady(Bench.RATE, 22_800))) {
            double[] expected = oracle(k -> new Pair(0, 1), 1, 0, course);
            UnitSettings settings = Bench.settings("sine", Bench.RATE, 0, Map.of());
            double[] actual = Bench.run("sine", settings, 256, course.hertz, ZEROS, ONES);
            assertThat(signalToError(expected, actual)).isGreaterThan(NEEDED_DB);
        }
    }

    @Test
    void theSineIsExactAndKeepsItsPhase() {
        for (double cycles = -3; cycles < 600; cycles += 0.0137) {
            double turn = 2 * Math.PI * (cycles - Math.rint(cycles));
            assertThat(Cycles.sin(cycles))
                    .isCloseTo(StrictMath.sin(turn), org.assertj.core.api.Assertions.within(1e-15));
            assertThat(Cycles.cos(cycles))
                    .isCloseTo(StrictMath.cos(turn), org.assertj.core.api.Assertions.within(2e-15));
        }
    }
}
