package org.cmusic.notation.midi;

import java.util.Map;

/**
 * How much a file has, in all its tracks. No music has as much as the most of it, so what has more is refused before it takes
 * time and memory.
 */
final class Amount {
    /** The most notes. */
    static final int MOST_NOTES = 500_000;

    /** The most changes of tempo, meter and key. */
    static final int MOST_CHANGES = 100_000;

    private int notes;
    private int changes;

    /** One more note, whose event begins at a byte. */
    void note(int position) throws BrokenFileException {
        notes++;
        if (notes > MOST_NOTES) {
            throw new BrokenFileException("notes", position, Map.of("count", MOST_NOTES));
        }
    }

    /** One more change, whose event begins at a byte. */
    void change(int position) throws BrokenFileException {
        changes++;
        if (changes > MOST_CHANGES) {
            throw new BrokenFileException("changes", position, Map.of("count", MOST_CHANGES));
        }
    }
}
