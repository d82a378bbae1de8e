package org.cmusic.engine.musicv;

/**
 * {@code RAH}: a random number held until its place has gone 511 steps. Its ports are amplitude, increment, output, the
 * place, and the number that is held; a note begins with 0.
 */
final class RandomSteps implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        Store store = ports[3].store();
        float place = ports[3].units(0);
        float number = store.real(ports[4].address());
        for (int i = 0; i < samples; i++) {
            float increment = ports[1].units(i);
            if (!(place - WRAP < 0)) {
                place -= WRAP;
                number = RandomNumbers.next();
            }
            ports[2].put(i, Store.integer(ports[0].units(i) * number * Store.SCALE));
            place += increment;
        }
        ports[3].put(0, Store.scaled(place));
        store.setReal(ports[4].address(), number);
    }
}
