package org.cmusic.notation.tablature;

import java.util.List;
import org.cmusic.model.Beats;

/**
 * Tones that a hand strikes together.
 *
 * @param at when, in quarter notes from the start of the piece
 * @param isGrace whether they are small notes, which come before those at the same beat
 * @param tones each of another pitch, from the lowest up
 */
record Moment(Beats at, boolean isGrace, List<StruckTone> tones) {
    Moment {
        tones = List.copyOf(tones);
    }

    /** Whether the highest tone is slurred to what came before. */
    boolean isSlurred() {
        return tones.get(tones.size() - 1).slurred();
    }
}
