package org.cmusic.model.score;

import org.cmusic.model.RandomStream;

/** The random streams of curves in the arguments of a note: the same whether the note stands in a part or flat. */
final class ArgumentStreams {
    private ArgumentStreams() {}

    /**
     * The key of a stream.
     *
     * @param noteKey the key of the note
     * @param site the place in the text of the argument
     * @param parameter which argument
     */
    static long stream(long noteKey, int site, int parameter) {
        return RandomStream.mix(RandomStream.mix(noteKey, site), -1L - parameter);
    }
}
