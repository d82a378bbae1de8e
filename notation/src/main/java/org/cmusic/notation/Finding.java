package org.cmusic.notation;

import java.util.Map;

/**
 * Something about a file that its reader or writer has to tell; the words are found by the slug when it is shown.
 *
 * @param slug what kind of finding
 * @param variant which of its wordings
 * @param line the line it is about, from 1; always 1 in files that are no text
 * @param column the character of the line, or the byte of a file that is no text, from 1
 * @param arguments values that the words quote
 */
public record Finding(String slug, String variant, int line, int column, Map<String, Object> arguments) {
    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** One about a byte of a file that is no text, counted from 0; the words may quote it as {@code position}. */
    public static Finding atByte(String slug, String variant, int position, Map<String, Object> arguments) {
        return new Finding(slug, variant, 1, position + 1, arguments);
    }
}
