package org.cmusic.engine.musicv;

import java.io.IOException;

/**
 * What the samples are written to, as single numbers of all channels in turn: in whole buffers of {@value #BUFFER}, behind a
 * leading zero. What does not fill a buffer at the end is lost; {@value #END} zeros end the tape.
 */
final class Tape {
    /** How many numbers are written at once. */
    static final int BUFFER = 1536;

    private static final int END = 1024;

    /** What a unit is worth: 2048 units are full scale, nearly. */
    private static final float UNIT = 0.000488f;

    private final Drum drum;
    private final float[] buffer = new float[BUFFER];
    private int filled = 1;

    Tape(Drum drum) {
        this.drum = drum;
    }

    /** Takes the buffers. */
    @FunctionalInterface
    interface Drum {
        void write(float[] samples, int count) throws IOException;
    }

    /** How many numbers the tape has, when {@code written} have been written to it. */
    static long length(long written) {
        return (1 + written + Store.LENGTH) / BUFFER * BUFFER + END;
    }

    /** Writes samples of the output. */
    void write(Store store, int count) throws IOException {
        int output = Store.block(1);
        for (int i = 0; i < count; i++) {
            write(store.get(output + i) / Store.SCALE * UNIT);
        }
    }

    /** Ends it: with a block of silence, which may fill the last buffer, and with zeros. */
    void end() throws IOException {
        for (int i = 0; i < Store.LENGTH; i++) {
            write(0);
        }
        drum.write(new float[BUFFER], END);
    }

    private void write(float sample) throws IOException {
        buffer[filled++] = sample;
        if (filled == BUFFER) {
            drum.write(buffer, BUFFER);
            filled = 0;
        }
    }
}
