package org.cmusic.engine.carl;

import org.cmusic.model.carl.Instrument;

/**
 * The clock of a piece. It goes in stretches from event to event, all in single precision: the samples of a stretch are its
 * seconds times the rate, cut to a whole number, and what is cut off is lost. A stretch of 2^31 samples or more has none.
 */
final class Synthesizer {
    private static final float MOST_SAMPLES = 0x1p31f;

    private final Session session;
    private final Tape tape;
    private final Notes notes = new Notes();
    private float now;
    private float latestEnd;

    Synthesizer(Session session, Tape tape) {
        this.session = session;
        this.tape = tape;
    }

    float now() {
        return now;
    }

    /** The latest end of a note of this section. */
    float latestEnd() {
        return latestEnd;
    }

    /** A new section, or a setting that starts the clock again: it is the time zero. */
    void restart() {
        now = 0;
        latestEnd = 0;
    }

    /** A note begins now. */
    void begin(Instrument instrument, NoteTimes times, float[] parameters, boolean last) {
        latestEnd = times.end() > latestEnd ? times.end() : latestEnd;
        notes.begin(times.end());
        tape.begin(instrument, times, parameters, last).ifPresent(notes::hear);
    }

    /** Plays up to a time. */
    void playTo(float time) {
        while (now < time) {
            float stretchEnd = notes.firstEnd(time);
            tape.pass(samples(stretchEnd), notes);
            now = stretchEnd;
            notes.dropEnded(now);
        }
    }

    private int samples(float end) {
        float samples = (end - now) * session.rate();
        return samples < MOST_SAMPLES ? (int) samples : 0;
    }
}
