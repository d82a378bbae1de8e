package org.cmusic.engine.musicv;

/**
 * {@code OSC}: reads a function again and again, each time at the number below. Its ports are amplitude, increment, output,
 * function, and the place in the function, which it keeps from block to block to a millionth of a step. A step past the end
 * is taken back by 511, one before the start forward, once: an increment beyond 511 reads what follows the function.
 */
final class Oscillator implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        Port amplitude = ports[0];
        Port increment = ports[1];
        Port function = ports[3];
        float place = ports[4].units(0);
        for (int i = 0; i < samples; i++) {
            float number = function.store().get(Store.integer(place) + function.address());
            place = wrapped(place + increment.units(i));
            ports[2].put(i, product(amplitude, i, number));
        }
        ports[4].put(0, Store.scaled(place));
    }

    private static float wrapped(float place) {
        if (place >= WRAP) {
            return place - WRAP;
        }
        return place < 0 ? place + WRAP : place;
    }

    /** An amplitude times a number of a function. */
    static int product(Port amplitude, int sample, float number) {
        return Store.integer(
                amplitude.isBlock()
                        ? amplitude.at(sample) * number * PER_STEP
                        : amplitude.units(sample) * number * UNITS_PER_STEP);
    }
}
