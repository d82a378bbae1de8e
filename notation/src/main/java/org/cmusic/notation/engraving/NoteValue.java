package org.cmusic.notation.engraving;

import java.util.Optional;
import org.cmusic.model.Beats;

/**
 * The value of one note or rest as it is drawn: its head, stem and flags, and its dots.
 *
 * @param halvings how often a whole note is halved: 0 whole, 1 half, 2 quarter, 9 a 512th; -1 double whole, -2 the long
 * @param dots 0 to 2
 */
public record NoteValue(int halvings, int dots) {
    /** Four whole notes. */
    public static final int LONGEST = -2;

    /** The 512th. */
    public static final int SHORTEST = 9;

    private static final int MOST_DOTS = 2;
    private static final int WHOLE_IN_QUARTERS_LOG = 2;

    /** @throws IllegalArgumentException if there is no such value */
    public NoteValue {
        if (halvings < LONGEST || halvings > SHORTEST || dots < 0 || dots > MOST_DOTS) {
            throw new IllegalArgumentException("no note value: " + halvings + " halvings, " + dots + " dots");
        }
    }

    /** The value of a length in quarter notes; empty if no single one has it. */
    public static Optional<NoteValue> of(Beats length) {
        long numerator = length.numerator();
        long denominator = length.denominator();
        if (numerator <= 0 || numerator >>> Integer.SIZE != 0 || Long.bitCount(denominator) != 1) {
            return Optional.empty();
        }
        int twos = Long.numberOfTrailingZeros(numerator);
        int dots = dots(numerator >> twos);
        int log = twos - Long.numberOfTrailingZeros(denominator) + dots;
        int halvings = WHOLE_IN_QUARTERS_LOG - log;
        boolean exists = dots >= 0 && halvings >= LONGEST && halvings <= SHORTEST;
        return exists ? Optional.of(new NoteValue(halvings, dots)) : Optional.empty();
    }

    /** The dots of a length that is this odd number of its shortest part; below zero for none. */
    private static int dots(long odd) {
        if (odd == 1) {
            return 0;
        }
        if (odd == 3) {
            return 1;
        }
        return odd == 7 ? MOST_DOTS : -1;
    }

    /** The longest value without dots that fits into a length; the shortest of all where none does. */
    public static NoteValue longestIn(Beats length) {
        int halvings = LONGEST;
        while (halvings < SHORTEST && new NoteValue(halvings, 0).length().isAfter(length)) {
            halvings++;
        }
        return new NoteValue(halvings, 0);
    }

    /** Its length, in quarter notes. */
    public Beats length() {
        long parts = (1L << dots + 1) - 1;
        int log = WHOLE_IN_QUARTERS_LOG - halvings - dots;
        return log >= 0 ? Beats.of(parts << log) : Beats.of(parts, 1L << -log);
    }
}
