package org.cmusic.engine.musicv;

/** {@code MLT}: the product of two inputs, in units. */
final class Multiplier implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        for (int i = 0; i < samples; i++) {
            ports[2].put(i, Store.integer(ports[0].units(i) * ports[1].units(i) * Store.SCALE));
        }
    }
}
