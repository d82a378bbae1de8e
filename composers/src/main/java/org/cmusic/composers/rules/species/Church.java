package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Pitch;

/**
 * A mode: a final among the notes of a signature.
 *
 * @param theFinal its place on the line of fifths, C at 0
 * @param signature sharps, below zero flats
 */
public record Church(int theFinal, int signature) {
    private static final int HIGHEST_OCTAVE = 8;
    private static final int SHARPEST = 5;
    private static final int SEMITONE_ABOVE = -5;
    private static final int SEVENTH_RAISED = 5;
    private static final int SEVENTH = -2;
    private static final int SIXTH_RAISED = 3;

    /** Whether the final has a semitone above it, as in phrygian: there the seventh is not raised. */
    boolean hasSemitoneAbove() {
        return holds(theFinal + SEMITONE_ABOVE);
    }

    private boolean holds(int fifths) {
        return fifths >= signature - 1 && fifths <= signature + SHARPEST;
    }

    boolean holds(Pitch pitch) {
        return holds(pitch.fifths());
    }

    boolean isFinal(Pitch pitch) {
        return pitch.fifths() == theFinal;
    }

    /** Whether a note is the one below the final that a close wants. */
    boolean isLeading(Pitch pitch) {
        return pitch.fifths() == theFinal + (hasSemitoneAbove() ? SEVENTH : SEVENTH_RAISED);
    }

    /** Whether a note is the sixth that leads up to a raised seventh and is not of the mode itself. */
    boolean isRaisedSixth(Pitch pitch) {
        return !hasSemitoneAbove() && pitch.fifths() == theFinal + SIXTH_RAISED && !holds(pitch);
    }

    /**
     * The notes of the mode between two keys of the keyboard, from the lowest up.
     *
     * @param atClose whether those that only a close has are among them
     */
    public List<Pitch> pitches(int low, int high, boolean atClose) {
        List<Pitch> pitches = new ArrayList<>();
        int sharpest = Math.max(theFinal + SEVENTH_RAISED, signature + SHARPEST);
        for (int octave = 0; octave <= HIGHEST_OCTAVE; octave++) {
            for (int fifths = signature - 1; fifths <= sharpest; fifths++) {
                addIfWanted(pitches, fifths, octave, low, high, atClose);
            }
        }
        pitches.sort(null);
        return List.copyOf(pitches);
    }

    private void addIfWanted(List<Pitch> pitches, int fifths, int octave, int low, int high, boolean atClose) {
        Pitch pitch = Pitch.ofFifths(fifths, octave);
        boolean wanted = holds(pitch) || atClose && (isLeading(pitch) || isRaisedSixth(pitch));
        if (wanted && pitch.midi() >= low && pitch.midi() <= high) {
            pitches.add(pitch);
        }
    }
}
