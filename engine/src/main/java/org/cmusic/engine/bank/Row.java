package org.cmusic.engine.bank;

/**
 * The unit in which banks are computed: so many samples, counted from the start of the note. Whatever is computed for a row
 * depends on the row alone.
 */
final class Row {
    /** How many samples a row has. */
    static final int LENGTH = 512;
    /** The sample in the middle of a row. */
    static final int MIDDLE = LENGTH / 2;

    /** How many rows are computed at once, at most. */
    static final int MOST_AT_ONCE = 4;

    /** The numbers of the samples of a row, from its middle. */
    static final float[] NUMBERS = numbers();

    private Row() {}

    private static float[] numbers() {
        float[] numbers = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            numbers[i] = i - MIDDLE;
        }
        return numbers;
    }

    /** Copies samples of a row to others from {@code at} on. */
    static void copy(float[] row, double[] out, int at, int count) {
        for (int i = 0; i < count; i++) {
            out[at + i] = row[i];
        }
    }
}
