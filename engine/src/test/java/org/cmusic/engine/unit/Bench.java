package org.cmusic.engine.unit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.cmusic.model.Curve;
import org.cmusic.model.Input;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.Wave;

/** Runs one unit on its own, as a test bench does. */
final class Bench {
    static final int RATE = 48_000;

    private Bench() {}

    /** Settings for a unit; init inputs not given have their defaults. */
    static UnitSettings settings(String name, double rate, long stream, Map<String, Object> arguments) {
        return new UnitSettings(rate, 0, stream, new Given(name, arguments));
    }

    /** The samples that a new unit makes of its moving inputs, all of one length, in blocks of a size. */
    static double[] run(String name, UnitSettings settings, int block, double[]... inputs) {
        Unit unit = Units.create(name, settings);
        double[] result = new double[inputs[0].length];
        double[] out = new double[block];
        double[][] blocks = new double[inputs.length][block];
        for (int start = 0; start < result.length; start += block) {
            int count = Math.min(block, result.length - start);
            for (int i = 0; i < inputs.length; i++) {
                System.arraycopy(inputs[i], start, blocks[i], 0, count);
            }
            unit.process(blocks, out, count);
            System.arraycopy(out, 0, result, start, count);
        }
        return result;
    }

    static double[] constant(int length, double value) {
        double[] block = new double[length];
        Arrays.fill(block, value);
        return block;
    }

    static double[] series(int length, IntToDoubleFunction value) {
        double[] block = new double[length];
        Arrays.setAll(block, value);
        return block;
    }

    /** How far the error of a signal lies below the signal it should be, in decibels. */
    static double signalToError(double[] expected, double[] actual) {
        double signal = 0;
        double error = 0;
        for (int i = 0; i < expected.length; i++) {
            signal += expected[i] * expected[i];
            error += (expected[i] - actual[i]) * (expected[i] - actual[i]);
        }
        return 10 * Math.log10(signal / error);
    }

    private record Given(String name, Map<String, Object> values) implements UnitGenerator.Arguments {
        private Optional<Input> input(String input) {
            return UnitGenerators.find(name).flatMap(unit -> unit.input(input));
        }

        @Override
        public double number(String input) {
            return values.containsKey(input)
                    ? ((Number) values.get(input)).doubleValue()
                    : input(input).orElseThrow().fallback().orElseThrow();
        }

        @Override
        public String choice(String input) {
            return values.containsKey(input)
                    ? (String) values.get(input)
                    : input(input).orElseThrow().choices().get(0);
        }

        @Override
        public Wave wave(String input) {
            return (Wave) values.get(input);
        }

        @Override
        public Curve curve(String input) {
            return (Curve) values.get(input);
        }
    }
}
