package org.cmusic.engine.musicv;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Deck;

/**
 * How long a piece is, and what its frames are like: as the memory says when the first samples are played.
 *
 * @param rate frames a second
 * @param samples of all channels together
 */
record Extent(int rate, int channels, long samples) {

    /** Walks through a piece without playing it. */
    static Extent of(Deck deck) {
        Measure measure = new Measure();
        try {
            Store store = new Machine(measure).run(deck);
            return measure.extent == null ? nothing(store) : measure.extent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Extent nothing(Store store) {
        return new Extent(store.get(Card.RATE), Blocks.channels(store), 0);
    }

    /** Counts what it is given. */
    private static final class Measure implements Machine.Output {
        private Extent extent;

        @Override
        public void play(Store store, Notes notes, boolean sounding, int samples) {
            Extent before = extent == null ? nothing(store) : extent;
            long added = (long) samples * Blocks.channels(store);
            extent = new Extent(before.rate(), before.channels(), before.samples() + added);
        }
    }
}
