package org.cmusic.notation.kern;

import java.util.Map;

/**
 * How much a file has. No music has as much as the most of it, so what has more is refused before it takes time and memory.
 */
final class Amount {
    /** The most fields that hold notes or rests. */
    static final int MOST_NOTES = 500_000;

    /** The most lines that go through all columns. */
    static final int MOST_LINES = 500_000;

    /** The most fields of all kinds. */
    static final int MOST_FIELDS = 4_000_000;

    private int notes;
    private int lines;
    private int fields;

    /** One more line, of so many fields. */
    void line(int line, int count) throws BrokenFileException {
        lines++;
        fields += count;
        if (lines > MOST_LINES) {
            throw new BrokenFileException("lines", line, 1, Map.of("count", MOST_LINES));
        }
        if (fields > MOST_FIELDS) {
            throw new BrokenFileException("vast", line, 1, Map.of("count", MOST_FIELDS));
        }
    }

    /** One more field that holds a note, a chord or a rest. */
    void note(Row row, int field) throws BrokenFileException {
        notes++;
        if (notes > MOST_NOTES) {
            throw new BrokenFileException("notes", row.line(), row.column(field), Map.of("count", MOST_NOTES));
        }
    }
}
