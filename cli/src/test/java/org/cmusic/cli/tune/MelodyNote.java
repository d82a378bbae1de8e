package org.cmusic.cli.tune;

import java.util.Optional;
import org.cmusic.model.Pitch;

/**
 * A note of a melody, or a rest.
 *
 * @param pitch none for a rest
 * @param ticks how long, in {@link #TICKS} parts of a beat
 * @param tied whether it goes on in the note behind it
 */
record MelodyNote(Optional<Pitch> pitch, long ticks, boolean tied) {
    static final long TICKS = 5040;
    private static final int SEMITONES = 12;

    boolean sounds() {
        return pitch.isPresent();
    }

    /** Semitones above C0. */
    int semitones() {
        Pitch sounding = pitch.orElseThrow();
        return SEMITONES * sounding.octave() + sounding.letter().semitone() + sounding.alteration();
    }
}
