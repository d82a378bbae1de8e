package org.cmusic.model.music;

import org.cmusic.model.Beats;

/** What stands in a voice: a note or chord, or a rest. */
public sealed interface Event permits Chord, Rest {
    /** Where it begins, in quarter notes from the start of the piece, pickup included. */
    Beats onset();

    /** How long it is written, in quarter notes, above zero. */
    Beats length();

    /** Where it ends. */
    default Beats end() {
        return onset().plus(length());
    }

    /** @throws IllegalArgumentException if it would begin before the piece, or have no length */
    static void requireStretch(Beats onset, Beats length) {
        if (onset.signum() < 0 || length.signum() <= 0) {
            throw new IllegalArgumentException("no event is at " + onset + " for " + length);
        }
    }
}
