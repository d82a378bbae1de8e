package org.cmusic.composers.rules.choral;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;

/**
 * A beat of the melody, or a longer note of it, that gets one chord.
 *
 * @param melody what the melody has there, at least one note; the first may have begun before
 * @param isClose whether a phrase ends here
 * @param isLast whether the piece does
 * @param isStrong whether it is the beginning of a bar
 * @param isHeld whether the melody only holds what it had
 */
record Slot(
        Beats onset,
        Beats length,
        List<Pitch> melody,
        boolean isClose,
        boolean isLast,
        boolean isStrong,
        boolean isHeld) {

    Slot {
        melody = List.copyOf(melody);
    }

    Pitch first() {
        return melody.get(0);
    }

    Pitch last() {
        return melody.get(melody.size() - 1);
    }

    int lowest() {
        return melody.stream().mapToInt(Pitch::midi).min().orElseThrow();
    }

    boolean isPlain() {
        return melody.size() == 1;
    }
}
