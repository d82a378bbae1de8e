package org.cmusic.model.carl.gen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a gen is asked for. The original handed the numbers over as text with six decimals; so they are rounded here.
 *
 * @param length values of the table, from 1
 * @param numbers the numbers after the function's name
 * @param words the words of its strings: switches such as {@code -c}
 * @param file the samples of the file that a string names, empty without one
 */
public record GenOrder(int length, float[] numbers, List<String> words, float[] file) {
    private static final int DECIMALS = 6;

    public GenOrder {
        if (length < 1) {
            throw new IllegalArgumentException("a table has at least one value");
        }
        numbers = asWritten(numbers);
        words = List.copyOf(words);
        file = file.clone();
    }

    /** An order of numbers alone. */
    public static GenOrder of(int length, float... numbers) {
        return new GenOrder(length, numbers, List.of(), new float[0]);
    }

    private static float[] asWritten(float[] exact) {
        float[] rounded = new float[exact.length];
        for (int i = 0; i < exact.length; i++) {
            rounded[i] = asWritten(exact[i]);
        }
        return rounded;
    }

    private static float asWritten(float exact) {
        return Float.isFinite(exact)
                ? new BigDecimal(exact)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .floatValue()
                : exact;
    }

    /** A table of zeros. */
    float[] zeros() {
        return new float[length];
    }

    int count() {
        return numbers.length;
    }

    /** A number by its place, zero where there is none. */
    float number(int place) {
        return place >= 0 && place < numbers.length ? numbers[place] : 0;
    }

    /**
     * The steps from the first value of the table to its end: one fewer than values where the last is the end value, as
     * many where the end comes round to the first.
     */
    int steps(boolean closed) {
        return closed ? length - 1 : length;
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** The same without the leading numbers below zero: some gens took those for switches that they did not know. */
    GenOrder withoutLeadingNegatives() {
        int first = 0;
        while (first < numbers.length && Float.floatToRawIntBits(numbers[first]) < 0) {
            first++;
        }
        float[] rest = new float[numbers.length - first];
        System.arraycopy(numbers, first, rest, 0, rest.length);
        return new GenOrder(length, rest, words, file);
    }
}
