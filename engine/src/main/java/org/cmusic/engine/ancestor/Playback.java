package org.cmusic.engine.ancestor;

import java.io.IOException;
import org.cmusic.engine.SampleSink;

/** A piece of an old program, ready to be played in that program's own way. */
public interface Playback {
    /** Samples a second, from 1. */
    int sampleRate();

    /** How many channels sound at once, from 1. */
    int channels();

    /** Samples of each channel, known before the piece sounds. */
    long frames();

    /**
     * Plays the piece from its start; each call plays it anew, the same samples each time.
     *
     * @param sink takes {@link #frames()} samples of each channel, in blocks of any size
     */
    void play(SampleSink sink) throws IOException;
}
