package org.cmusic.notation.abc;

import java.util.List;
import org.cmusic.model.Beats;

/**
 * A sign in a voice that tells what is played next.
 *
 * @param at where it stands, in quarter notes as they are written
 * @param kind what it is
 * @param times of the end of a repeat, how often the music is played
 * @param numbers of an ending, in which passes it is played
 */
record Sign(Beats at, Kind kind, int times, List<Integer> numbers) {
    /** What a sign is. */
    enum Kind {
        /** A repeat begins. */
        BEGIN,
        /** A repeat ends. */
        END,
        /** A double bar line: a repeat that ends without a beginning begins here. */
        DOUBLE,
        /** An ending begins. */
        ENDING
    }

    static Sign of(Beats at, Kind kind) {
        return new Sign(at, kind, 1, List.of());
    }

    /** Whether it is more than a bar line. */
    boolean isJump() {
        return kind != Kind.DOUBLE;
    }
}
