package org.cmusic.composers.critic.species;

import java.util.Comparator;

/**
 * A rule of counterpoint that is broken at a place.
 *
 * @param at where, in eighths of a bar from the start
 * @param line the voice, counted from 0 at the top
 * @param other the other voice; the same as {@code line} where it is about one
 */
public record SpeciesFault(SpeciesRule rule, int at, int line, int other) {
    static final Comparator<SpeciesFault> BY_PLACE = Comparator.comparingInt(SpeciesFault::at)
            .thenComparing(SpeciesFault::rule)
            .thenComparingInt(SpeciesFault::line)
            .thenComparingInt(SpeciesFault::other);

    /** The bar, counted from 1. */
    public int bar() {
        return at / Exercise.BAR + 1;
    }

    /** As {@code bar 3 + 4/8: direct-perfect, voices 1 and 2}. */
    @Override
    public String toString() {
        String voices = line == other ? "voice " + (line + 1) : "voices " + (line + 1) + " and " + (other + 1);
        return "bar " + bar() + " + " + at % Exercise.BAR + "/8: " + rule + ", " + voices;
    }
}
