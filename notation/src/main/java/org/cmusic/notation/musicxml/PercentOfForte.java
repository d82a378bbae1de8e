package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.notation.Dynamic;

/** How loud something is in hundredths of the usual forte, a velocity of 90: MusicXML's measure. */
final class PercentOfForte {
    private static final double VELOCITY = 0.9;

    private PercentOfForte() {}

    /** The level of a number of the file, in decibels below the loudest; empty if it is missing or tells of none. */
    static Optional<Double> level(BigDecimal percent) {
        return Numbers.fraction(percent)
                .filter(share -> share.compareTo(BigFraction.ZERO) > 0)
                .map(share -> Math.min(0, Dynamic.level(share.doubleValue() * VELOCITY)));
    }

    /** The number of a level in decibels. */
    static BigDecimal of(double level) {
        return Numbers.plain(Dynamic.velocity(level) / VELOCITY);
    }
}
