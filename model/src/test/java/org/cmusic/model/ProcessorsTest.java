package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessorsTest {
    @Test
    void areThoseOfTheLanguage() {
        assertThat(Processors.all().stream().map(UnitGenerator::name))
                .containsExactlyInAnyOrder(
                        "lowpass highpass bandpass resonator notch allpass comb delay echo shape clip envelope follower reverb chorus ring"
                                .split(" "));
    }

    static Stream<UnitGenerator> all() {
        return Processors.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void defaultsLieWithinTheirRanges(UnitGenerator processor) {
        for (Input input : processor.inputs()) {
            assertThat(input.low()).isLessThanOrEqualTo(input.high());
            input.fallback().ifPresent(value -> assertThat(value).isBetween(input.low(), input.high()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void workOnASignal(UnitGenerator processor) {
        assertThat(processor.role()).isEqualTo(UnitGenerator.Role.PROCESSOR);
        assertThat(processor.inputs()).anyMatch(input -> input.kind() == Kind.SIGNAL);
        assertThat(processor.summary()).endsWith(".");
        assertThat(processor.reference()).isNotBlank();
    }

    static Stream<Arguments> tails() {
        return Stream.of(
                Arguments.of("lowpass", Map.of("freq", 1000.0, "q", 0.8), 16 * 1.6 / (2 * Math.PI * 1000)),
                Arguments.of("lowpass", Map.of("freq", 1.0, "q", 0.5), 16 / (2 * Math.PI * 20)),
                Arguments.of("bandpass", Map.of("freq", 100.0, "q", 1000.0), 30.0),
                Arguments.of("notch", Map.of("freq", 100.0, "q", 0.1), 16 / (200 * Math.PI * (5 - Math.sqrt(24)))),
                Arguments.of("resonator", Map.of("bandwidth", 10.0), Math.log(1e5) / (10 * Math.PI)),
                Arguments.of("allpass", Map.of("time", 0.01, "gain", 0.2), 0.09),
                Arguments.of("allpass", Map.of("time", 0.01, "gain", -0.2), 0.09),
                Arguments.of("allpass", Map.of("time", 0.01, "gain", 0.0), 0.01),
                Arguments.of("comb", Map.of("time", 0.01, "decay", 3.0), 5.01),
                Arguments.of("comb", Map.of("time", 0.01, "decay", 60.0), 30.0),
                Arguments.of("delay", Map.of("time", 0.25, "max", 0.0), 0.25),
                Arguments.of("delay", Map.of("time", 0.25, "max", 0.5), 0.5),
                Arguments.of("echo", Map.of("time", 0.5, "feedback", 0.2), 4.5),
                Arguments.of("echo", Map.of("time", 0.5, "feedback", 0.0), 0.5),
                Arguments.of("echo", Map.of("time", 0.5, "feedback", 1.0), 30.0),
                Arguments.of("shape", Map.of(), 0.0),
                Arguments.of("follower", Map.of("release", 0.3), 0.5),
                Arguments.of("chorus", Map.of("depth", 0.002), 0.009),
                Arguments.of("reverb", Map.of("t60", 3.0, "predelay", 0.02), 5.02),
                Arguments.of("reverb", Map.of("t60", 60.0, "predelay", 0.02), 30.0));
    }

    @ParameterizedTest
    @MethodSource("tails")
    void soundOnForAHundredDecibels(String name, Map<String, Double> numbers, double seconds) {
        UnitGenerator processor = UnitGenerators.find(name).orElseThrow();
        assertThat(processor.tail().seconds(new Given(numbers))).isCloseTo(seconds, within(1e-9));
    }

    private record Given(Map<String, Double> numbers) implements UnitGenerator.Arguments {
        @Override
        public double number(String input) {
            return numbers.get(input);
        }

        @Override
        public String choice(String input) {
            throw new IllegalArgumentException(input);
        }

        @Override
        public Wave wave(String input) {
            throw new IllegalArgumentException(input);
        }

        @Override
        public Curve curve(String input) {
            throw new IllegalArgumentException(input);
        }
    }
}
