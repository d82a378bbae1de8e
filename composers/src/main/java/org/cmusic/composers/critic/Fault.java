package org.cmusic.composers.critic;

import org.cmusic.model.Beats;

/**
 * A rule that is broken at a place.
 *
 * @param at where, in quarter notes from the start
 * @param upper the voice, or the upper of two, counted from 0
 * @param lower the lower of two; the same as {@code upper} where it is one voice, the last where it is all
 */
public record Fault(Rule rule, Beats at, int upper, int lower) {}
