package org.cmusic.engine.carl;

import java.util.Optional;
import org.cmusic.model.carl.Instrument;

/** Takes a piece as it is played. */
abstract class Tape {
    private final Session session;
    private int rate;
    private int channels;
    private long frames;

    Tape(Session session) {
        this.session = session;
    }

    final Session session() {
        return session;
    }

    /** A note begins; what plays it, nothing if it need not be heard. */
    abstract Optional<SoundingNote> begin(Instrument instrument, NoteTimes times, float[] parameters, boolean last);

    /** So many samples pass. */
    final void pass(int samples, Notes notes) {
        if (samples > 0) {
            note();
            frames += samples;
            record(samples, notes);
        }
    }

    /** The rate and the channels are those of the first sample. */
    private void note() {
        if (frames == 0) {
            rate = (int) session.rate();
            channels = session.channels();
        }
    }

    abstract void record(int samples, Notes notes);

    final Extent extent() {
        return frames == 0
                ? new Extent((int) session.rate(), session.channels(), 0)
                : new Extent(rate, channels, frames);
    }
}
