package org.cmusic.composers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cmusic.model.Beats;

/**
 * Something that a composer decided.
 *
 * @param at for where in the piece, in quarter notes from its start
 * @param part for which part; empty for all
 * @param what the note, chord or plan, as {@code G4}
 * @param reasons where it comes from, each with its name, in the order to be told
 */
public record Decision(Beats at, String part, String what, Map<String, String> reasons) {
    public Decision {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(what, "what");
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
