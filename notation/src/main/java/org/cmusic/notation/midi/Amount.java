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

    /** The most lyrics and texts. */
    static final int MOST_WORDS = 500_000;

    private int notes;
    private int words;
    private int changes;

    /** One more note, whose event begins at a byte. */
    void note(int position) throws BrokenFileException {
        notes++;
        if (notes > MOST_NOTES) {
            throw new BrokenFileException("notes", position, Map.of("count", MOST_NOTES));
        }
    }

    /** One more lyric or text, whose event begins at a byte. */
    void word(int position) throws BrokenFileException {
        words++;
        if (words > MOST_WORDS) {
            throw new BrokenFileException("words", position, Map.of("count", MOST_WORDS));
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
