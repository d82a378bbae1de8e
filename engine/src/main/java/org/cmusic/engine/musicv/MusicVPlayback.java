package org.cmusic.engine.musicv;

import java.io.IOException;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.ancestor.Playback;
import org.cmusic.model.musicv.Deck;

/** A MUSIC V piece as the third pass plays it, with what stands before and behind the sound. */
public final class MusicVPlayback implements Playback {
    private final Deck deck;
    private final Extent extent;

    /** @param deck the cards as the second pass writes them */
    public MusicVPlayback(Deck deck) {
        this.deck = deck;
        this.extent = Extent.of(deck);
    }

    @Override
    public int sampleRate() {
        return extent.rate();
    }

    @Override
    public int channels() {
        return extent.channels();
    }

    @Override
    public long frames() {
        return Tape.length(extent.samples()) / channels();
    }

    @Override
    public void play(SampleSink sink) throws IOException {
        Tape tape = new Tape(new Interleaved(channels(), Tape.BUFFER, sink));
        new Machine(new Blocks(tape)).run(deck);
        tape.end();
    }
}
