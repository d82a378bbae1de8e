package org.cmusic.engine.patch;

/** Numbers the buffers of a patch as its nodes are made. */
final class Buffers {
    private int taken;

    /** The first of {@code count} buffers that nobody else has. */
    int take(int count) {
        taken += count;
        return taken - count;
    }

    /** How many were taken. */
    int taken() {
        return taken;
    }
}
