package org.cmusic.composers.critic;

import java.util.List;

/**
 * The pitches that a voice keeps to.
 *
 * @param low the lowest key
 * @param high the highest
 */
public record VoiceRange(int low, int high) {
    /** Soprano, alto, tenor and bass of a choir, generously: C4–A5, F3–D5, C3–A4, C2–E4. */
    public static final List<VoiceRange> CHOIR =
            List.of(new VoiceRange(60, 81), new VoiceRange(53, 74), new VoiceRange(48, 69), new VoiceRange(36, 64));

    /** Whether a pitch is within it. */
    public boolean holds(int pitch) {
        return pitch >= low && pitch <= high;
    }
}
