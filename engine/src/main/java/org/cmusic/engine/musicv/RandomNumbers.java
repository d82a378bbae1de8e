package org.cmusic.engine.musicv;

/**
 * The random numbers of {@code RAN} and {@code RAH}. In the program as it is handed down, the multiplier of the generator
 * was never given a value, so that each number is 0, which stands for -1 of -1 to 1.
 */
final class RandomNumbers {
    private static final float LOWEST = -1;

    private RandomNumbers() {}

    /** The next number, -1 to 1. */
    static float next() {
        return LOWEST;
    }
}
