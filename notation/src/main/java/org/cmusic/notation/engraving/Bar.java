package org.cmusic.notation.engraving;

import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;

/**
 * A bar.
 *
 * @param number from 1; a pickup is 0
 * @param from where it begins, in quarter notes from the start of the piece
 * @param length how long it is, in quarter notes
 * @param meter empty in music without bars, which is drawn in stretches of a whole note
 */
public record Bar(long number, Beats from, Beats length, Optional<Meter> meter) {
    /** Where it ends. */
    public Beats end() {
        return from.plus(length);
    }

    /** Whether it is as long as its meter says: no pickup. */
    public boolean isWhole() {
        return meter.isEmpty() || meter.get().barLength().equals(length);
    }
}
