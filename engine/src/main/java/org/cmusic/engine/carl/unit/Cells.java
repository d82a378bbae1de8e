package org.cmusic.engine.carl.unit;

import java.util.Arrays;

/** Numbers in a row, which grow as they are used: zero where nothing was written. */
public final class Cells {
    private static final int MOST = 1 << 20;
    float[] values;

    public Cells(int count) {
        values = new float[count];
    }

    /** One of the numbers; zero before the first and behind what was written. */
    public float get(int index) {
        return index < 0 || index >= values.length ? 0 : values[index];
    }

    /** Writes one of the numbers; before the first and far behind the last nothing is kept. */
    public void set(int index, float value) {
        if (index >= 0 && index < MOST) {
            reach(index + 1);
            values[index] = value;
        }
    }

    /** Sees to it that there are so many. */
    public void reach(int count) {
        if (count > values.length) {
            values = Arrays.copyOf(values, count);
        }
    }

    /** Makes the first of them zero. */
    public void clear(int count) {
        Arrays.fill(values, 0, Math.min(count, values.length), 0);
    }

    /** Takes over the first numbers of others. */
    public void restore(Cells kept, int count) {
        for (int i = 0; i < count; i++) {
            set(i, kept.get(i));
        }
    }

    /** The same numbers, kept apart. */
    public Cells copy() {
        Cells copy = new Cells(0);
        copy.values = values.clone();
        return copy;
    }
}
