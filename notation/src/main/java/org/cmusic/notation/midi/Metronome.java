package org.cmusic.notation.midi;

import java.math.BigInteger;
import java.util.Set;
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
        long needed = 1;
        for (Beats time : times) {
            if (needed % time.denominator() != 0) {
                BigInteger denominator = BigInteger.valueOf(time.denominator());
                BigInteger both = BigInteger.valueOf(needed);
                both = both.multiply(denominator.divide(both.gcd(denominator)));
                if (both.bitLength() > Integer.SIZE - 2) {
                    return new Metronome(FINE);
                }
                needed = both.longValueExact();
            }
        }
        int parts = Math.toIntExact(needed);
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
        Beats exact = beats.times(ticks);
        return exact.isWhole() ? exact.numerator() : Math.round(beats.toDouble() * ticks);
    }

    /** Whether a beat is a tick. */
    boolean isExact(Beats beats) {
        return beats.times(ticks).isWhole();
    }
}
