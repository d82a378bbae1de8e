package org.cmusic.notation.abc;

import org.cmusic.notation.Reading;

/**
 * Reads tunes in ABC notation: a piece for each tune of the file that has notes or rests. Repeats and endings are played out; what
 * has no place in written music is left out and told.
 *
 * @see AbcBook
 */
public final class AbcReader {
    private AbcReader() {}

    /** Reads a file. Nothing is thrown for what is wrong with it: that is among the findings. */
    public static Reading read(byte[] bytes) {
        return AbcBook.of(bytes).read();
    }
}
