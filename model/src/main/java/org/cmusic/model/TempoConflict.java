package org.cmusic.model;

/** Why a list of tempo marks makes no tempo map; marks are told by their place in the list, from 0. */
public sealed interface TempoConflict {

    /** The place of the mark to blame; of two that collide, the one written later. */
    int mark();

    /** The tempo is outside {@link TempoMap#SLOWEST_BPM} .. {@link TempoMap#FASTEST_BPM}: zero or negative, mostly. */
    record OutOfRange(int mark) implements TempoConflict {}

    /** The mark begins before beat 0. */
    record BeforeStart(int mark) implements TempoConflict {}

    /** The ramp has a negative length. */
    record Backwards(int mark) implements TempoConflict {}

    /** The mark falls within the ramp of {@code other}, or on the beat of {@code other}, or the other way round. */
    record Overlap(int mark, int other) implements TempoConflict {}
}
