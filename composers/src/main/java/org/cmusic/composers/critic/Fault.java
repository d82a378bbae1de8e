package org.cmusic.composers.critic;

import org.cmusic.model.Beats;

/**
 * A rule that is broken at a place.
 *
 * @param at where, in quarter notes from the start
 * @param upper the voice, or the upper of two, counted from 0
 * @param lower the lower of two; the same as {@code upper} where it is one voice, the last where it is all
 */
public record Fault(Rule rule, Beats at, int upper, int lower) {

    /** In words without the place: {@code parallel-fifth between voices 1 and 2}. */
    @Override
    public String toString() {
        return upper == lower
                ? rule + " in voice " + (upper + 1)
                : rule + " between voices " + (upper + 1) + " and " + (lower + 1);
    }
}
