package org.cmusic.composers.rules.choral;

import org.cmusic.model.Pitch;

/**
 * A chord as three voices sing it under a melody.
 *
 * @param inversion which tone is in the bass, 0 for the root
 */
record Voicing(Harmony harmony, int inversion, Pitch alto, Pitch tenor, Pitch bass) {

    /** A voice from the highest, 0 for the melody. */
    Pitch voice(int voice, Pitch melody) {
        return switch (voice) {
            case 0 -> melody;
            case 1 -> alto;
            case 2 -> tenor;
            default -> bass;
        };
    }

    boolean hasSamePitches(Voicing other) {
        return alto.equals(other.alto) && tenor.equals(other.tenor) && bass.equals(other.bass);
    }

    /** As {@code V6 A4 D4 F#3}. */
    @Override
    public String toString() {
        String[] triad = {"", "6", "64"};
        String[] seventh = {"", " (65)", " (43)", " (42)"};
        String figures = harmony.isSeventh() ? seventh[inversion] : triad[inversion];
        return harmony.name() + figures + " " + alto + " " + tenor + " " + bass;
    }
}
