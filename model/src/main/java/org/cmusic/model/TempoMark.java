package org.cmusic.model;

import java.util.Objects;

/**
 * One change of tempo: at once, or along a ramp that is linear in beats per minute over its beats.
 *
 * @param at the beat where the change begins
 * @param bpm the tempo reached, in quarter notes a minute
 * @param over the length of the ramp; zero for a change at once
 */
public record TempoMark(Beats at, double bpm, Beats over) {

    /** Keeps whatever is written; {@link TempoMap#conflicts} judges. */
    public TempoMark {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(over, "over");
    }

    /** A change at once. */
    public static TempoMark change(Beats at, double bpm) {
        return new TempoMark(at, bpm, Beats.ZERO);
    }

    /** A ramp that begins at {@code at} and reaches {@code bpm} at {@code at + over}. */
    public static TempoMark ramp(Beats at, double bpm, Beats over) {
        return new TempoMark(at, bpm, over);
    }

    /** Whether this is a ramp. */
    public boolean isRamp() {
        return over.signum() != 0;
    }

    /** The beat where the tempo is reached. */
    public Beats end() {
        return at.plus(over);
    }

    /** The same change as seen from {@code origin} as beat 0. */
    TempoMark seenFrom(Beats origin) {
        return new TempoMark(at.minus(origin), bpm, over);
    }
}
