package org.cmusic.notation.abc;

import org.cmusic.model.Beats;

/**
 * A stretch of a tune as it is written, in quarter notes.
 *
 * @param from where it begins
 * @param to where it ends, after {@code from}
 */
record Window(Beats from, Beats to) {
    Beats length() {
        return to.minus(from);
    }
}
