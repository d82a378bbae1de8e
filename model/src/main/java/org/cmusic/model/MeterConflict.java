package org.cmusic.model;

/** Why a list of meter marks makes no meter map; marks are told by their place in the list, from 0. */
public sealed interface MeterConflict {

    /** The pickup is negative, or not shorter than the first bar, which has the length {@code bar}. */
    record Pickup(Beats pickup, Beats bar) implements MeterConflict {}

    /** The mark begins before beat 0. */
    record BeforeStart(int mark) implements MeterConflict {}

    /** The first mark, in time, leaves what is before it without a meter. */
    record LateStart(int mark) implements MeterConflict {}

    /** The mark is on the same beat as {@code other}, which was written earlier. */
    record SameBeat(int mark, int other) implements MeterConflict {}

    /** The mark is not on a bar line but at {@code place}. */
    record OffBarLine(int mark, BarPosition place) implements MeterConflict {}
}
