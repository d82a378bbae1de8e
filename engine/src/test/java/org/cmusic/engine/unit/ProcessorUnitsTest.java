package org.cmusic.engine.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cmusic.model.Curve;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every processor. */
class ProcessorUnitsTest {
    private static final int LENGTH = 5000;
    private static final Curve TRANSFER =
            SegmentCurve.linear(new double[] {0, 0.4, 0.5, 1}, new double[] {-1, -0.1, 0, 0.7});

    static Stream<UnitGenerator> processors() {
        return UnitGenerators.all().stream().filter(unit -> unit.role() == UnitGenerator.Role.PROCESSOR);
    }

    static Stream<String> names() {
        return processors().map(UnitGenerator::name);
    }

    /** The processor with noise at all inputs that are signals and everything else at its default, or in the middle. */
    private static Patched ofNoise(String name) {
        Patched patched = Patched.of(name);
        for (Input input : inputs(name)) {
            if (input.kind() == Kind.CURVE && input.rate() == Input.Rate.INIT) {
                patched.with(input.name(), TRANSFER);
            } else if (input.rate() != Input.Rate.INIT && input.isRequired()) {
                patched.with(input.name(), between(input, input.name().hashCode()));
            } else if (input.isRequired()) {
                patched.with(input.name(), 0.0123);
            }
        }
        return patched;
    }

    private static double[] between(Input input, long seed) {
        double low = Math.max(input.low(), -1);
        double high = input.kind() == Kind.TIME ? 0.09 : Math.min(input.high(), 20_000);
        return TestSignals.between(low, Double.isInfinite(input.high()) ? 1 : high, LENGTH, seed);
    }

    private static List<Input> inputs(String name) {
        return UnitGenerators.find(name).orElseThrow().inputs();
    }

    @Test
    void everySignatureHasItsUnit() {
        assertThat(processors().map(UnitGenerator::name))
                .containsExactlyInAnyOrderElementsOf(ProcessorUnits.TABLE.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void blocksOfAnySizeGiveTheSameBits(String name) {
        Patched patched = moving(name);
        double[] whole = patched.play(LENGTH);
        for (int size : new int[] {1, 7, 64, 1000}) {
            assertThat(patched.play(size)).isEqualTo(whole);
        }
    }

    /** As {@link #ofNoise}, with all that may move moving. */
    private static Patched moving(String name) {
        Patched patched = ofNoise(name);
        for (Input input : inputs(name)) {
            if (input.rate() != Input.Rate.INIT && !input.isRequired()) {
                patched.with(input.name(), between(input, input.name().hashCode()));
            }
        }
        return patched;
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingMakesItLoseItsNumbers(String name) {
        double[] extremes = {0, 1e-320, -1e-320, 1e-30, 1, -1, 1e9, -1e9, 1e100, -1e100, 1e300, -1e300};
        for (double sound : extremes) {
            for (double value : extremes) {
                Patched patched = ofNoise(name);
                patched.with(first(name), alternating(sound));
                inputs(name).stream()
                        .filter(input ->
                                input.rate() != Input.Rate.INIT && !input.name().equals(first(name)))
                        .forEach(input -> patched.with(input.name(), alternating(value)));
                assertThat(patched.play()).doesNotContain(Double.NaN);
            }
        }
    }

    private static String first(String name) {
        return inputs(name).stream()
                .filter(input -> input.kind() == Kind.SIGNAL)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static double[] alternating(double value) {
        double[] signal = TestSignals.noise(600, 3);
        for (int n = 0; n < 300; n++) {
            signal[n] = n % 50 < 25 ? value : -value;
        }
        return signal;
    }

    @ParameterizedTest
    @MethodSource("names")
    void initValuesAtTheEdgesOfTheirRangesAreSound(String name) {
        for (boolean high : new boolean[] {false, true}) {
            Patched patched = ofNoise(name);
            inputs(name).stream()
                    .filter(input -> input.rate() == Input.Rate.INIT && input.kind() != Kind.CURVE)
                    .filter(input -> input.choices().isEmpty())
                    .forEach(input -> patched.with(input.name(), edge(input, high)));
            double[] heard = patched.play();
            assertThat(TestSignals.peak(heard, 0, heard.length)).isLessThan(1e4);
        }
    }

    private static double edge(Input input, boolean high) {
        double edge = high ? input.high() : input.low();
        return input.kind() == Kind.LEVEL ? Math.pow(10, edge / 20) : edge;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSilentAfterItsTail(String name) {
        Patched patched = ofNoise(name);
        patched.with("freq", 1000).with("time", 600 / Patched.RATE);
        int end = LENGTH + (int) Math.ceil(patched.tailSeconds() * Patched.RATE);
        int longer = end + 2000;
        for (Input input : inputs(name)) {
            if (input.kind() == Kind.SIGNAL) {
                double[] burst = new double[longer];
                System.arraycopy(TestSignals.noise(LENGTH, 4), 0, burst, 0, LENGTH);
                patched.with(input.name(), burst);
            }
        }
        if (name.equals("envelope")) {
            patched.with("env", TestSignals.constant(1, longer));
        }
        patched.with("freq", 1000).with("time", 600 / Patched.RATE);
        double[] heard = patched.play();
        double peak = TestSignals.peak(heard, 0, longer);
        assertThat(TestSignals.peak(heard, end, longer)).isLessThan(peak * Math.pow(10, -95.0 / 20));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aLongSilenceLeavesNoDenormalNumbers(String name) {
        Patched patched = ofNoise(name);
        double[] burst = new double[200_000];
        burst[0] = 1e-3;
        for (Input input : inputs(name)) {
            if (input.rate() != Input.Rate.INIT && input.isRequired()) {
                patched.with(input.name(), input.kind() == Kind.SIGNAL ? burst : TestSignals.constant(900, 200_000));
            }
        }
        for (double sample : patched.play()) {
            assertThat(sample == 0 || Math.abs(sample) > 1e-300).isTrue();
        }
    }
}
