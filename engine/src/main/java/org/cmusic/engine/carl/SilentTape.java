package org.cmusic.engine.carl;

import java.util.Optional;
import org.cmusic.model.carl.Instrument;

/** Counts the samples of a piece without computing them. */
final class SilentTape extends Tape {
    SilentTape(Session session) {
        super(session);
    }

    @Override
    Optional<SoundingNote> begin(Instrument instrument, NoteTimes times, float[] parameters, boolean last) {
        session().heed(instrument);
        return Optional.empty();
    }

    @Override
    void record(int samples, Notes notes) {}
}
