package org.cmusic.notation.kern;

import java.util.List;

/**
 * A line of a file that goes through all columns.
 *
 * @param line its number, from 1
 * @param text as it is written
 * @param kind what it holds
 * @param fields its fields
 * @param lanes the lanes of its fields
 * @param tokens of data: what stands in each field; nothing in those that are not of kern
 * @param born lanes that begin behind it
 * @param signs what holds at it, as the file goes
 */
record Row(
        int line,
        String text,
        Kind kind,
        List<String> fields,
        List<Lane> lanes,
        List<NoteToken> tokens,
        List<Lane> born,
        Signs signs) {
    /** What a line can hold. */
    enum Kind {
        DATA,
        BAR,
        INTERPRETATION
    }

    /** The column of a field, from 1. */
    int column(int field) {
        int at = 0;
        for (int i = 0; i < field; i++) {
            at = skip(at) + fields.get(i).length();
        }
        return skip(at) + 1;
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\t') {
            at++;
        }
        return at;
    }
}
