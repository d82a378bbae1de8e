package org.cmusic.grammar.carl;

import java.util.Arrays;

/** Numbered values that are 0 until they are set. What lies beyond the highest number is 0 and cannot be set. */
public final class Store {
    /** The highest number of a parameter, variable, function, string or dynamic value. */
    static final int HIGHEST = 9999;

    private float[] values = new float[32];

    /** The value of a number. */
    public float get(int index) {
        return index < values.length ? values[index] : 0;
    }

    /** Sets one; whether its number is one that there is. */
    public boolean set(int index, float value) {
        if (index < 0 || index > HIGHEST) {
            return false;
        }
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.min(HIGHEST + 1, Math.max(index + 1, 2 * values.length)));
        }
        values[index] = value;
        return true;
    }

    /** All are 0 again. */
    public void clear() {
        Arrays.fill(values, 0);
    }

    /** The values as they are now. */
    public float[] copy() {
        return values.clone();
    }

    /** The values are again what they were. */
    public void restore(float[] copy) {
        values = copy.clone();
    }
}
