package org.cmusic.engine;

import java.io.IOException;

/** Takes samples as they are rendered. */
@FunctionalInterface
public interface SampleSink {
    /** Takes nothing. */
    SampleSink NOWHERE = (channels, count) -> {};

    /**
     * Takes the next samples. The arrays are the renderer's own and change after the call.
     *
     * @param channels one array a channel, full scale from -1 to 1, beyond it where the sound is too loud
     * @param count how many samples of each channel, from its first
     */
    void write(double[][] channels, int count) throws IOException;
}
