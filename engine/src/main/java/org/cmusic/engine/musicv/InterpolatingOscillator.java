package org.cmusic.engine.musicv;

/**
 * {@code IOS}: as {@code OSC}, on the straight line between two numbers of the function. It does not wrap before the start:
 * a falling place leaves the function.
 */
final class InterpolatingOscillator implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        Port increment = ports[1];
        Store store = ports[3].store();
        float place = ports[4].units(0);
        for (int i = 0; i < samples; i++) {
            int address = Store.integer(place) + ports[3].address();
            float fraction = place - Store.integer(place);
            float here = store.get(address);
            float number = here + (store.get(address + 1) - here) * fraction;
            place += increment.units(i);
            if (place > WRAP) {
                place -= WRAP;
            }
            ports[2].put(i, Oscillator.product(ports[0], i, number));
        }
        ports[4].put(0, Store.scaled(place));
    }
}
