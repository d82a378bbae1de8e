package org.cmusic.notation.midi;

import java.math.BigInteger;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;

/**
 * Ticks for beats: {@value #USUAL} in a quarter note, or where that is not exact as many as are, up to {@value #MOST}. Where
 * none are, there are {@value #FINE}, and every time goes to the nearest tick.
 */
final class Metronome {
    private static final int USUAL = 960;
    private static final int FEW = 480;
    private static final int MOST = 32_767;
    private static final int FINE = 30_240;

    private final int ticks;

    private Metronome(int ticks) {
        this.ticks = ticks;
    }

    /** One for some times. */
    static Metronome of(Set<Beats> times) {
        BigInteger needed = BigInteger.ONE;
        for (Beats time : times) {
            BigInteger denominator = time.value().getDenominator();
            needed = needed.multiply(denominator.divide(needed.gcd(denominator)));
            if (needed.bitLength() > Integer.SIZE - 2) {
                return new Metronome(FINE);
            }
        }
        int parts = needed.intValueExact();
        if (USUAL % parts == 0) {
            return new Metronome(USUAL);
        }
        int whole = (FEW + parts - 1) / parts * parts;
        return new Metronome(whole <= MOST ? whole : parts <= MOST ? parts : FINE);
    }

    /** How many ticks there are in a quarter note. */
    int ticks() {
        return ticks;
    }

    /** The tick of a beat. */
    long tick(Beats beats) {
        BigFraction exact = beats.value().multiply(ticks);
        return isExact(beats) ? exact.longValue() : Math.round(beats.toDouble() * ticks);
    }

    /** Whether a beat is a tick. */
    boolean isExact(Beats beats) {
        return beats.value().multiply(ticks).getDenominator().equals(BigInteger.ONE);
    }
}
