package org.cmusic.composers.critic.species;

import java.util.Objects;
import org.cmusic.model.Pitch;

/**
 * A note of an exercise.
 *
 * @param onset in eighths of a bar from the start
 * @param length in eighths of a bar, tied notes together
 */
public record LineNote(int onset, int length, Pitch pitch) {
    public LineNote {
        Objects.requireNonNull(pitch, "pitch");
    }

    int end() {
        return onset + length;
    }

    /** Where it begins within its bar, in eighths of it. */
    int offset() {
        return onset % Exercise.BAR;
    }

    boolean isEighth() {
        return length == 1;
    }

    boolean sounds(int time) {
        return time >= onset && time < end();
    }
}
