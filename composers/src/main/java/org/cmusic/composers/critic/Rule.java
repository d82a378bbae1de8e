package org.cmusic.composers.critic;

import java.util.Locale;

/** A rule of part writing. */
public enum Rule {
    /** Two voices move the same way from a fifth to a fifth, octaves between left out of account. */
    PARALLEL_FIFTH(true),
    /** Two voices move the same way from an octave or unison to an octave or unison. */
    PARALLEL_OCTAVE(true),
    /** Two voices move against each other from a fifth to a fifth. */
    ANTIPARALLEL_FIFTH(false),
    /** Two voices move against each other from an octave or unison to an octave or unison. */
    ANTIPARALLEL_OCTAVE(false),
    /** The outer voices move the same way into a fifth or octave, the upper by more than a step. */
    HIDDEN(true),
    /** A voice sounds below the one that should be beneath it. */
    CROSSING(true),
    /** A voice goes beyond the pitch that its neighbour has just left. */
    OVERLAP(true),
    /** Two neighbours above the bass are more than an octave apart. */
    SPACING(true),
    /** A voice goes beyond what singers of its kind can sing. */
    RANGE(true),
    /** A voice leaps by more than an octave. */
    WIDE_LEAP(true),
    /** A voice leaps by a seventh. */
    SEVENTH_LEAP(false),
    /** A voice leaps by a tritone. */
    TRITONE_LEAP(false),
    /** All of four voices or more move the same way. */
    SAME_DIRECTION(false);

    private final boolean fault;

    Rule(boolean fault) {
        this.fault = fault;
    }

    /** Whether breaking it is a fault; else it is worth a remark. */
    public boolean isFault() {
        return fault;
    }

    /** Its name in messages, as {@code parallel-fifth}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
