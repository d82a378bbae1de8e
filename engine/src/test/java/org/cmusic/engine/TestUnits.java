package org.cmusic.engine;

import java.util.List;
import java.util.Map;
import org.cmusic.model.Curve;
import org.cmusic.model.Signal;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.Wave;

/** Unit generators as parts of hand-made patches. */
final class TestUnits {
    private TestUnits() {}

    /** A unit with numbers for its init inputs and signals for those that move, in their order. */
    static Signal.Unit unit(String name, Map<String, Double> numbers, long stream, Signal... inputs) {
        UnitGenerator generator = UnitGenerators.find(name).orElseThrow();
        return new Signal.Unit(generator, new Numbers(generator, numbers), List.of(inputs), stream);
    }

    static Signal.Constant constant(double value) {
        return new Signal.Constant(value);
    }

    /** A sine oscillator. */
    static Signal sine(Signal frequency, Signal amplitude) {
        return unit("sine", Map.of("phase", 0.0), 0, frequency, constant(0), amplitude);
    }

    private record Numbers(UnitGenerator generator, Map<String, Double> numbers) implements UnitGenerator.Arguments {
        @Override
        public double number(String input) {
            return numbers.getOrDefault(
                    input, generator.input(input).orElseThrow().fallback().orElse(0));
        }

        @Override
        public String choice(String input) {
            return generator.input(input).orElseThrow().choices().get(0);
        }

        @Override
        public Wave wave(String input) {
            return Wave.sine();
        }

        @Override
        public Curve curve(String input) {
            return Curve.constant(0);
        }
    }
}
