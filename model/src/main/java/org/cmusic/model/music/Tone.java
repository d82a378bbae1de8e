package org.cmusic.model.music;

import java.util.Objects;
import org.cmusic.model.Pitch;

/**
 * One pitch of a chord.
 *
 * @param pitch as it is spelled; of drums, the key that plays the drum
 * @param cents how much higher it sounds, below zero lower
 * @param tied whether it goes on, without a new attack, in the next event of its voice, which has the same tone
 */
public record Tone(Pitch pitch, double cents, boolean tied) {
    public Tone {
        Objects.requireNonNull(pitch, "pitch");
        if (!Double.isFinite(cents)) {
            throw new IllegalArgumentException("not a number of cents: " + cents);
        }
    }

    /** A tone as it is spelled, not tied. */
    public static Tone of(Pitch pitch) {
        return new Tone(pitch, 0, false);
    }

    /** The same tone, tied to the next event or not. */
    public Tone withTie(boolean tie) {
        return tie == tied ? this : new Tone(pitch, cents, tie);
    }

    /** Whether {@code other} sounds the same, tied or not. */
    public boolean isSameAs(Tone other) {
        return pitch.equals(other.pitch) && cents == other.cents;
    }
}
