package org.cmusic.notation.abc;

import org.cmusic.model.music.Syllable;

/**
 * What a line {@code w:} has for a note.
 *
 * @param kind what it is
 * @param syllable what is sung
 */
record Word(Kind kind, Syllable syllable) {
    /** What it is. */
    enum Kind {
        /** A syllable, or none, for a note. */
        NOTE,
        /** What follows belongs to the next bar. */
        BAR
    }
}
