package org.cmusic.engine.carl.unit;

/** A function: a row of values. Beyond its ends it has the value of that end. */
public final class Table {
    /** A function that nobody filled: one zero. */
    public static final Table EMPTY = new Table(new float[1], 1);

    private final float[] values;
    private final float length;

    /**
     * @param values at least one; they may change
     * @param length as the score has it, not always a whole number
     */
    public Table(float[] values, float length) {
        this.values = values;
        this.length = length;
    }

    public float[] values() {
        return values;
    }

    float length() {
        return length;
    }

    float at(int place) {
        return values[inside(place)];
    }

    /** Writes a value; a function that nobody filled stays as it is. */
    void set(int place, float value) {
        if (this != EMPTY) {
            values[inside(place)] = value;
        }
    }

    private int inside(int place) {
        return Math.max(0, Math.min(place, values.length - 1));
    }

    /** A place brought into the function by whole rounds; so the rounding is that of adding and subtracting them. */
    float wrapped(float place) {
        float inside = place;
        if (inside >= length) {
            inside -= length;
            inside = inside >= length ? inside % length : inside;
        }
        if (inside < 0) {
            inside += length;
            inside = inside < 0 ? inside % length + length : inside;
        }
        return inside >= length ? 0 : inside;
    }
}
