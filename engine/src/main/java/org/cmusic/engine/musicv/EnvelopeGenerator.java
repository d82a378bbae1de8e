package org.cmusic.engine.musicv;

/**
 * {@code ENV}: reads a function in quarters, each at its own speed: the first by the attack increment, the second by the
 * sustain increment, the rest by the decay increment. Its ports are amplitude, function, output, the three increments, and
 * the place in the function.
 */
final class EnvelopeGenerator implements Box {
    private static final float QUARTER = WRAP / 4;

    @Override
    public void play(Port[] ports, int samples) {
        Port function = ports[1];
        float place = ports[6].units(0);
        for (int i = 0; i < samples; i++) {
            float number = function.store().get(Store.integer(place) + function.address());
            if (!(place - WRAP < 0)) {
                place -= WRAP;
            }
            place += ports[increment(place)].units(i);
            ports[2].put(i, Store.integer(ports[0].units(i) * number * UNITS_PER_STEP));
        }
        ports[6].put(0, Store.scaled(place));
    }

    /** Which port moves on from a place. */
    private static int increment(float place) {
        if (place - QUARTER > 0) {
            return place - 2 * QUARTER > 0 ? 5 : 4;
        }
        return 3;
    }
}
