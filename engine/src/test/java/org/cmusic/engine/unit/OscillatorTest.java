package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.engine.unit.Bench.constant;
import static org.cmusic.engine.unit.Bench.series;
import static org.cmusic.engine.unit.Bench.signalToError;

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

    /** Every harmonic of the instantaneous frequency, faded as the language says, the phase summed sample by sample. */
    private static double[] oracle(Spectrum spectrum, int harmonics, double rate, double start, double[] frequency) {
        double[] out = new double[frequency.length];
        double phase = start;
        for (int i = 0; i < out.length; i++) {
            double step = frequency[i] / rate;
            for (int k = 1; k <= harmonics && k * Math.abs(step) < 0.5; k++) {
                double fade = Math.min(1, (0.5 - k * Math.abs(step)) / 0.05);
                Pair pair = spectrum.harmonic(k);
                double angle = 2 * Math.PI * ((k * phase) % 1);
                out[i] += fade * (pair.cosine * Math.cos(angle) + pair.sine * Math.sin(angle));
            }
            phase = (phase + step) % 1;
        }
        return out;
    }

    private static Pair risingSaw(int k) {
        return new Pair(0, (k % 2 == 0 ? -2 : 2) / (Math.PI * k));
    }

    private static double[] saw(double rate, double[] frequency) {
        return Bench.run("saw", Bench.settings("saw", rate, 0, Map.of()), 256, frequency, ZEROS, ONES);
    }

    private static double[] osc(Wave wave, double[] frequency, double[] phase) {
        UnitSettings settings = Bench.settings("osc", Bench.RATE, 0, Map.of("wave", wave));
        return Bench.run("osc", settings, 256, frequency, phase, ONES);
    }

    /** An exponential sweep. */
    private static double[] sweep(double from, double to) {
        return series(LENGTH, i -> from * Math.pow(to / from, (double) i / LENGTH));
    }

    /** A carrier whose frequency is swung far below zero and beyond the Nyquist frequency. */
    private static double[] swung(double carrier, double depth, double modulator) {
        IntToDoubleFunction swing = i -> carrier + depth * Math.sin(2 * Math.PI * modulator * i / Bench.RATE);
        return series(LENGTH, swing);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 3, 7, 7.8, 7.9, 20, 55.5, 440, 1000.1, 1799, 1900, 3300, 3500, 3700, 3990})
    void aSteadySawIsTheSumOfItsHarmonics(double frequency) {
        double[] steady = constant(LENGTH, frequency);
        double[] expected = oracle(OscillatorTest::risingSaw, Integer.MAX_VALUE, 8000, 0, steady);
        assertThat(signalToError(expected, saw(8000, steady))).isGreaterThan(NEEDED_DB);
    }

    @Test
    void aSweptSawIsTheSumOfItsHarmonicsAtEachMoment() {
        for (double[] frequency : new double[][] {sweep(20, 23_999), sweep(3000, 15), swung(500, 30_000, 77)}) {
            double[] expected = oracle(OscillatorTest::risingSaw, Integer.MAX_VALUE, Bench.RATE, 0, frequency);
            assertThat(signalToError(expected, saw(Bench.RATE, frequency))).isGreaterThan(NEEDED_DB);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.1, 0.93, 0.003})
    void aPulseIsTheSumOfItsHarmonics(double width) {
        Spectrum spectrum = k -> {
            double angle = 2 * Math.PI * ((k * width) % 1);
            return new Pair(2 / (Math.PI * k) * Math.sin(angle), 2 / (Math.PI * k) * (1 - Math.cos(angle)));
        };
        for (double[] frequency : new double[][] {sweep(30, 12_000), constant(LENGTH, 1234.5)}) {
            double[] expected = oracle(spectrum, Integer.MAX_VALUE, Bench.RATE, 0, frequency);
            UnitSettings settings = Bench.settings("pulse", Bench.RATE, 0, Map.of());
            double[] widths = constant(LENGTH, width);
            double[] actual = Bench.run("pulse", settings, 256, frequency, widths, ZEROS, ONES);
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
        double[][] frequencies = {
            sweep(10, 24_000), swung(100, 3000, 50), constant(LENGTH, 41), constant(LENGTH, 0), constant(LENGTH, -440.4)
        };
        for (double[] frequency : frequencies) {
            double[] expected = oracle(spectrum, harmonics, Bench.RATE, 0.3, frequency);
            double[] actual = osc(wave, frequency, constant(LENGTH, 0.3));
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
        for (double[] frequency :
                new double[][] {sweep(10, 30_000), swung(300, 40_000, 91), constant(LENGTH, 22_800)}) {
            double[] expected = oracle(k -> new Pair(0, 1), 1, Bench.RATE, 0, frequency);
            UnitSettings settings = Bench.settings("sine", Bench.RATE, 0, Map.of());
            double[] actual = Bench.run("sine", settings, 256, frequency, ZEROS, ONES);
            assertThat(signalToError(expected, actual)).isGreaterThan(220);
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
