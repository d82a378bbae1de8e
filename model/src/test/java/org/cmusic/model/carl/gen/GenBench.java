package org.cmusic.model.carl.gen;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cmusic.model.carl.Generator;

/** Tables as gens make them, and as a formula says. */
final class GenBench {
    private GenBench() {}

    static float[] table(Generator generator, int length, double... numbers) {
        return Gens.table(generator, GenOrder.of(length, floats(numbers)));
    }

    static float[] table(Generator generator, int length, String words, double... numbers) {
        return Gens.table(generator, new GenOrder(length, floats(numbers), List.of(words.split(" ")), new float[0]));
    }

    static float[] table(Generator generator, int length, float[] file, String words) {
        return Gens.table(generator, new GenOrder(length, new float[0], List.of(words.split(" ")), file));
    }

    static float[] formula(int length, IntToDoubleFunction value) {
        return floats(IntStream.range(0, length).mapToDouble(value).toArray());
    }

    static float[] floats(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
