package org.cmusic.model;

import java.util.Objects;

/**
 * A meter that holds from a beat on.
 *
 * @param at the beat, counted from the start of the piece, pickup included
 * @param meter the meter from there
 */
public record MeterMark(Beats at, Meter meter) {

    /** Keeps whatever is written; {@link MeterMap#conflicts} judges. */
    public MeterMark {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(meter, "meter");
    }
}
