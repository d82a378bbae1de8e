package org.cmusic.model;

import java.util.Optional;

/**
 * A meter as a score writes it: 3/4, 6/8.
 *
 * @param beats how many of its units a bar holds, 1 to {@value #MAX_BEATS}
 * @param unit the part of a whole note that is its unit: 1, 2, 4 … 64
 */
public record Meter(int beats, int unit) {

    /** The most units in a bar. */
    public static final int MAX_BEATS = 999;

    private static final int SHORTEST_UNIT = 64;
    private static final int QUARTERS_IN_WHOLE = 4;
    private static final int LONGEST_COMPOUND_UNIT = 8;
    private static final int UNITS_IN_COMPOUND_BEAT = 3;

    /** @throws IllegalArgumentException if this {@linkplain #exists is no meter} */
    public Meter {
        if (!exists(beats, unit)) {
            throw new IllegalArgumentException("no meter: " + beats + "/" + unit);
        }
    }

    /** Whether there is such a meter: beats in range, and a unit that is a power of two up to 64. */
    public static boolean exists(int beats, int unit) {
        boolean powerOfTwo = Integer.bitCount(unit) == 1;
        return beats >= 1 && beats <= MAX_BEATS && unit >= 1 && unit <= SHORTEST_UNIT && powerOfTwo;
    }

    /**
     * The meter whose bar has a length, in the longest unit that does.
     *
     * @param longestUnit the unit to begin with: 4 for none longer than a quarter note
     * @return empty where no unit divides the length, or it has more than {@value #MAX_BEATS} of them
     */
    public static Optional<Meter> ofLength(Beats length, int longestUnit) {
        for (int unit = longestUnit; unit <= SHORTEST_UNIT; unit *= 2) {
            Beats units = length.times(unit, QUARTERS_IN_WHOLE);
            if (units.isWhole() && units.numerator() <= MAX_BEATS && exists((int) units.numerator(), unit)) {
                return Optional.of(new Meter((int) units.numerator(), unit));
            }
        }
        return Optional.empty();
    }

    /** The length of a bar: 3/4 and 6/8 both have three quarter notes. */
    public Beats barLength() {
        return Beats.of((long) QUARTERS_IN_WHOLE * beats, unit);
    }

    /** Whether its units come in threes, as in 6/8, 9/8 and 12/16; 3/8 has three beats. */
    public boolean isCompound() {
        return unit >= LONGEST_COMPOUND_UNIT && beats > UNITS_IN_COMPOUND_BEAT && beats % UNITS_IN_COMPOUND_BEAT == 0;
    }

    /** The length of a beat, in quarter notes: a unit, or three in a {@linkplain #isCompound compound} meter. */
    public Beats beat() {
        return Beats.of((long) QUARTERS_IN_WHOLE * (isCompound() ? UNITS_IN_COMPOUND_BEAT : 1), unit);
    }

    /** The form of the language: {@code 3/4}. */
    @Override
    public String toString() {
        return beats + "/" + unit;
    }
}
