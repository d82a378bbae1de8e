package org.cmusic.grammar.diagnostic;

import java.util.Map;

/**
 * Another place that belongs to a diagnostic, such as the first of two definitions.
 *
 * @param key which text of the bundle, {@code related.KEY}, says what is there
 * @param span the place
 */
public record Related(String key, Span span) {

    /** What is at the place, in words. */
    public String message() {
        return Messages.text("related." + key, Map.of());
    }
}
