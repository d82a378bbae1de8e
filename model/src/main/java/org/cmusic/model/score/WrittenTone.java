package org.cmusic.model.score;

import java.util.Objects;
import java.util.Optional;
import org.cmusic.model.Pitch;

/**
 * A pitch of a note or chord as it is written.
 *
 * @param spelled its name; empty where it is computed or moves from a frequency
 * @param hertz what it sounds, or begins with
 * @param moves whether it slides or bends from there
 */
public record WrittenTone(Optional<Pitch> spelled, double hertz, boolean moves) {
    public WrittenTone {
        Objects.requireNonNull(spelled, "spelled");
    }
}
