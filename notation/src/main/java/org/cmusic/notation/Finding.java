package org.cmusic.notation;

import java.util.Map;

/**
 * Something about a file that its reader has to tell; the words are found by the slug when it is shown.
 *
 * @param slug what kind of finding
 * @param variant which of its wordings
 * @param position the byte it is about, from 0
 * @param arguments values that the words quote
 */
public record Finding(String slug, String variant, int position, Map<String, Object> arguments) {
    public Finding {
        arguments = Map.copyOf(arguments);
    }
}
