package org.cmusic.grammar.carl.convert;

import java.util.Map;

/**
 * What notes find when they begin to sound.
 *
 * @param rate samples a second
 * @param functionLength samples of a function that is given no length: increments count by it
 * @param functions by number
 */
record Scene(long rate, long functionLength, int channels, Map<Integer, FilledFunction> functions) {
    Scene {
        functions = Map.copyOf(functions);
    }

    /** The hertz of an increment of 1. */
    double hertz() {
        return (double) rate / functionLength;
    }
}
