package org.cmusic.engine.musicv;

import java.io.IOException;
import org.cmusic.model.musicv.Card;

/** Plays stretches in blocks of at most {@value Store#LENGTH} samples on to a tape. */
final class Blocks implements Machine.Output {
    private final Tape tape;

    Blocks(Tape tape) {
        this.tape = tape;
    }

    /** How many channels sound now. */
    static int channels(Store store) {
        return store.get(Card.STEREO) > 0 ? 2 : 1;
    }

    @Override
    public void play(Store store, Notes notes, boolean sounding, int samples) throws IOException {
        for (int done = 0; done < samples; ) {
            int count = Math.min(samples - done, Store.LENGTH);
            int numbers = count * channels(store);
            store.clear(Store.block(1), numbers);
            if (sounding) {
                notes.play(count);
            }
            tape.write(store, numbers);
            done += count;
        }
    }
}
