package org.cmusic.engine.musicv;

import java.io.IOException;
import org.cmusic.engine.SampleSink;

/** Takes the numbers of a tape apart into channels. */
final class Interleaved implements Tape.Drum {
    private final SampleSink sink;
    private final double[][] channels;

    /** @param count how many channels, a divisor of what is written each time */
    Interleaved(int count, int most, SampleSink sink) {
        this.sink = sink;
        this.channels = new double[count][most / count];
    }

    @Override
    public void write(float[] samples, int count) throws IOException {
        int frames = count / channels.length;
        for (int i = 0; i < frames * channels.length; i++) {
            channels[i % channels.length][i / channels.length] = samples[i];
        }
        sink.write(channels, frames);
    }
}
