package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cmusic.model.Input;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every generator alike. */
class GeneratorUnitsTest {
    private static final int LENGTH = 2500;
    private static final Wave WAVE = new Wave.Harmonics(new double[] {1, 0.5, 0.3, 0.2}, new double[4]);

    static List<UnitGenerator> generators() {
        return UnitGenerators.all().stream()
                .filter(unit -> unit.role() == UnitGenerator.Role.GENERATOR)
                .toList();
    }

    private static UnitSettings settings(UnitGenerator generator, double rate) {
        return Bench.settings(generator.name(), rate, 99, Map.of("wave", WAVE));
    }

    private static List<Input> moving(UnitGenerator generator) {
        return generator.inputs().stream()
                .filter(input -> input.rate() != Input.Rate.INIT)
                .toList();
    }

    private static double[] playable(Input input, Random random) {
        return switch (input.kind()) {
            case FREQUENCY -> Bench.series(LENGTH, i -> 700 + 900 * Math.sin(0.01 * i) * random.nextDouble());
            case LEVEL -> Bench.series(LENGTH, i -> 0.5 + 0.4 * random.nextDouble());
            default -> Bench.series(LENGTH, i -> random.nextDouble());
        };
    }

    @Test
    void everyGeneratorOfTheCatalogueRuns() {
        assertThat(GeneratorUnits.TABLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        generators().stream().map(UnitGenerator::name).toList());
    }

    @ParameterizedTest
    @MethodSource("generators")
    void theSizeOfTheBlocksChangesNoBit(UnitGenerator generator) {
        Random random = new Random(3);
        double[][] inputs =
                moving(generator).stream().map(input -> playable(input, random)).toArray(double[][]::new);
        UnitSettings settings = settings(generator, Bench.RATE);
        double[] whole = Bench.run(generator.name(), settings, LENGTH, inputs);
        for (int block : new int[] {1, 7, 64, 1000}) {
            assertThat(Bench.run(generator.name(), settings, block, inputs)).isEqualTo(whole);
        }
        assertThat(Arrays.stream(whole).distinct().count()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("generators")
    void noInputMakesItAnythingButFinite(UnitGenerator generator) {
        double[] extremes = {
            0,
            -0.0,
            1e-300,
            -1e-300,
            1,
            -1,
            440,
            -440,
            24_000,
            48_000,
            1e9,
            -1e9,
            1e300,
            -1e300,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN
        };
        Random random = new Random(4);
        double[][] inputs = moving(generator).stream()
                .map(input -> input.name().equals("amp")
                        ? Bench.constant(LENGTH, 1)
                        : Bench.series(LENGTH, i -> extremes[random.nextInt(extremes.length)]))
                .toArray(double[][]::new);
        for (double rate : new double[] {8000, 44_100, 192_000}) {
            double[] out = Bench.run(generator.name(), settings(generator, rate), 128, inputs);
            assertThat(Arrays.stream(out).allMatch(sample -> Math.abs(sample) < 10))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("generators")
    void theLevelIsAFactor(UnitGenerator generator) {
        Random random = new Random(5);
        double[][] inputs =
                moving(generator).stream().map(input -> playable(input, random)).toArray(double[][]::new);
        double[] scaled = Bench.run(generator.name(), settings(generator, Bench.RATE), 100, inputs);
        double[] level = inputs[inputs.length - 1];
        inputs[inputs.length - 1] = Bench.constant(LENGTH, 1);
        double[] full = Bench.run(generator.name(), settings(generator, Bench.RATE), 100, inputs);
        assertThat(scaled)
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(Bench.series(LENGTH, i -> full[i] * level[i]));
    }

    @ParameterizedTest
    @CsvSource({"harmonics, amplitudes", "samples, values"})
    void aWaveTakesAnyNumberOfValues(String name, String first) {
        UnitGenerator wave = UnitGenerators.find(name).orElseThrow();
        assertThat(wave.role()).isEqualTo(UnitGenerator.Role.WAVE);
        assertThat(wave.inputs().get(0).name()).isEqualTo(first);
        assertThat(wave.inputs().get(0).kind()).isEqualTo(org.cmusic.model.Kind.LIST);
    }
}
