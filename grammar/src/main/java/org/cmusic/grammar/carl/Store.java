package org.cmusic.grammar.carl;

import java.util.Arrays;

/** Numbered values that are 0 until they are set. What lies beyond the highest number is 0 and cannot be set. */
final class Store {
    /** The highest number of a parameter, variable, function, string or dynamic value. */
    static final int HIGHEST = 9999;

    private float[] values = new float[32];

    float get(int index) {
        return index < values.length ? values[index] : 0;
    }

    /** Sets one; whether its number is one that there is. */
    boolean set(int index, float value) {
        if (index < 0 || index > HIGHEST) {
            return false;
        }
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.min(HIGHEST + 1, Math.max(index + 1, 2 * values.length)));
        }
        values[index] = value;
        return true;
    }

    void clear() {
        Arrays.fill(values, 0);
    }

    float[] copy() {
        return values.clone();
    }

    void restore(float[] copy) {
        values = copy.clone();
    }
}
