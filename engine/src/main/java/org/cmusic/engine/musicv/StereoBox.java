package org.cmusic.engine.musicv;

/** {@code STR}: adds one input to the left and one to the right of the output, which then holds two samples a frame. */
final class StereoBox implements Box {
    @Override
    public void play(Port[] ports, int samples) {
        for (int i = 0; i < samples; i++) {
            ports[2].add(2 * i, ports[0].at(i));
            ports[2].add(2 * i + 1, ports[1].at(i));
        }
    }
}
