package org.cmusic.engine.carl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cmusic.engine.SampleSink;
import org.cmusic.model.carl.Instrument;

/** Computes the samples of a piece, block by block, and gives them away. */
final class SoundingTape extends Tape {
    private final SampleSink sink;
    private final int width;
    private double[][] block = {};

    /** @param width the channels that are given away */
    SoundingTape(Session session, SampleSink sink, int width) {
        super(session);
        this.sink = sink;
        this.width = width;
    }

    @Override
    Optional<SoundingNote> begin(Instrument instrument, NoteTimes times, float[] parameters, boolean last) {
        return Optional.of(SoundingNote.of(instrument, session(), times, parameters, last));
    }

    @Override
    void record(int samples, Notes notes) {
        for (int left = samples; left > 0; ) {
            int count = Math.min(left, session().blockLength());
            session().clear(count);
            notes.play(count);
            session().reverberate(count);
            give(count);
            left -= count;
        }
    }

    private void give(int count) {
        if (block.length != width || block[0].length < count) {
            block = new double[width][session().blockLength()];
        }
        int channels = session().channels();
        float[] output = session().output();
        for (int channel = 0; channel < width; channel++) {
            for (int i = 0; i < count; i++) {
                block[channel][i] = channel < channels ? session().level().of(output[i * channels + channel]) : 0;
            }
        }
        try {
            sink.write(block, count);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
