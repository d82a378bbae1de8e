package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.gen.GenOrder;

/** One instrument played for one note, and what a formula says it should be. Signals are read from functions. */
final class UnitBench {
    static final int RATE = 8000;
    private static final int FIRST_SIGNAL = 50;

    private final List<float[]> functions = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final HandmadeScore score = HandmadeScore.at(RATE).set(Setting.Flag.NO_CLIP);

    /** The block of a number has this signal. */
    UnitBench signal(int block, IntToDoubleFunction value, int length) {
        functions.add(formula(value, length));
        lines.add("freq b" + block + " 1 f" + (FIRST_SIGNAL + functions.size() - 1) + " d");
        return this;
    }

    UnitBench does(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    HandmadeScore score() {
        return score;
    }

    /** Plays a note of so many samples. */
    float[] play(int samples, double... parameters) {
        for (int i = 0; i < functions.size(); i++) {
            double[] values = doubles(functions.get(i));
            score.gen(
                    0,
                    Generator.STEP,
                    FIRST_SIGNAL + i,
                    Optional.of(HandmadeScore.number(values.length)),
                    steps(values));
        }
        score.ins("a", lines.toArray(String[]::new));
        score.note(0, "a", (samples + .5) / RATE, parameters);
        return score.play();
    }

    private static double[] steps(double[] values) {
        double[] pairs = new double[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            pairs[2 * i] = i;
            pairs[2 * i + 1] = values[i];
        }
        return pairs;
    }

    /** A signal as it comes out of a function: with six decimals. */
    static float[] formula(IntToDoubleFunction value, int length) {
        float[] exact = new float[length];
        for (int i = 0; i < length; i++) {
            exact[i] = (float) value.applyAsDouble(i);
        }
        return GenOrder.of(1, exact).numbers();
    }

    static double[] doubles(float[] floats) {
        return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
    }

    /** The greatest difference from a formula. */
    static double error(float[] heard, IntToDoubleFunction expected) {
        return IntStream.range(0, heard.length)
                .mapToDouble(i -> Math.abs(heard[i] - expected.applyAsDouble(i)))
                .max()
                .orElse(0);
    }

    static double sine(double hertz, int i) {
        return Math.sin(2 * Math.PI * hertz * i / RATE);
    }
}
