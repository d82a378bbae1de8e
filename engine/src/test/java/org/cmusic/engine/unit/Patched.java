package org.cmusic.engine.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.Curve;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.Wave;

/** One processor as a patch would have it: arguments by name, defaults for the rest, played in blocks of any size. */
final class Patched implements UnitGenerator.Arguments {
    static final double RATE = 48_000;

    private final UnitGenerator signature;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, double[]> signals = new HashMap<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, Curve> curves = new HashMap<>();
    private double rate = RATE;
    private int channel;

    private Patched(UnitGenerator signature) {
        this.signature = signature;
    }

    static Patched of(String name) {
        return new Patched(UnitGenerators.find(name).orElseThrow());
    }

    /** A value in the engine's units that stays. */
    Patched with(String input, double value) {
        numbers.put(input, value);
        signals.remove(input);
        return this;
    }

    /** A value for each sample. */
    Patched with(String input, double[] values) {
        signals.put(input, values);
        numbers.remove(input);
        return this;
    }

    Patched with(String input, String choice) {
        choices.put(input, choice);
        return this;
    }

    Patched with(String input, Curve curve) {
        curves.put(input, curve);
        return this;
    }

    Patched at(double sampleRate) {
        rate = sampleRate;
        return this;
    }

    Patched channel(int number) {
        channel = number;
        return this;
    }

    double tailSeconds() {
        return signature.tail().seconds(this);
    }

    double[] play() {
        return play(256);
    }

    /** The output, as long as the signals given, computed in blocks of {@code size} samples. */
    double[] play(int size) {
        int length = signals.values().stream()
                .mapToInt(values -> values.length)
                .max()
                .orElseThrow();
        Unit unit = Units.create(signature.name(), new UnitSettings(rate, channel, 0, this));
        double[] out = new double[length];
        for (int start = 0; start < length; start += size) {
            int count = Math.min(size, length - start);
            double[] block = new double[count];
            unit.process(blocks(start, count), block, count);
            System.arraycopy(block, 0, out, start, count);
        }
        return out;
    }

    private double[][] blocks(int start, int count) {
        return moving().stream().map(input -> block(input.name(), start, count)).toArray(double[][]::new);
    }

    private double[] block(String input, int start, int count) {
        double[] block = new double[count];
        if (signals.containsKey(input)) {
            System.arraycopy(signals.get(input), start, block, 0, count);
        } else {
            Arrays.fill(block, number(input));
        }
        return block;
    }

    private List<Input> moving() {
        return signature.inputs().stream()
                .filter(input -> input.rate() != Input.Rate.INIT)
                .toList();
    }

    @Override
    public double number(String name) {
        if (numbers.containsKey(name)) {
            return numbers.get(name);
        }
        if (signals.containsKey(name)) {
            return signals.get(name)[0];
        }
        Input input = signature.input(name).orElseThrow();
        double value = input.fallback().orElseThrow();
        return input.kind() == Kind.LEVEL ? StrictMath.pow(10, value / 20) : value;
    }

    @Override
    public String choice(String name) {
        return choices.getOrDefault(
                name, signature.input(name).orElseThrow().choices().get(0));
    }

    @Override
    public Wave wave(String name) {
        throw new IllegalArgumentException("no processor takes a wave");
    }

    @Override
    public Curve curve(String name) {
        return curves.get(name);
    }
}
