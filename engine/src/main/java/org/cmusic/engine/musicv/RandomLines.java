package org.cmusic.engine.musicv;

/**
 * {@code RAN}: straight lines from one random number to the next, a new one whenever its place has gone 511 steps. Its ports
 * are amplitude, increment, output, the place, and the numbers the line goes from and to; a note begins with both at 0.
 */
final class RandomLines implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        Store store = ports[3].store();
        float place = ports[3].units(0);
        float from = store.real(ports[4].address());
        float to = store.real(ports[5].address());
        for (int i = 0; i < samples; i++) {
            float increment = ports[1].units(i);
            if (!(place - WRAP < 0)) {
                place -= WRAP;
                from = to;
                to = RandomNumbers.next();
            }
            float number = from + (to - from) * place / WRAP;
            ports[2].put(i, Store.integer(ports[0].units(i) * number * Store.SCALE));
            place += increment;
        }
        ports[3].put(0, Store.scaled(place));
        store.setReal(ports[4].address(), from);
        store.setReal(ports[5].address(), to);
    }
}
