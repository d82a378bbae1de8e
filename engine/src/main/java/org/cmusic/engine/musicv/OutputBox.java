package org.cmusic.engine.musicv;

/** {@code OUT}: adds its input to a block, mostly the output. */
final class OutputBox implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        for (int i = 0; i < samples; i++) {
            ports[1].add(i, ports[0].at(i));
        }
    }
}
