package org.cmusic.model.music;

import java.util.Objects;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;

/**
 * A key that holds from a beat on.
 *
 * @param at the beat, counted from the start of the piece
 * @param key the key from there
 */
public record KeyMark(Beats at, Key key) {
    public KeyMark {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(key, "key");
    }
}
