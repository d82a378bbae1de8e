package org.cmusic.notation.kern;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;

/**
 * Lengths as parts of a whole note: {@code 4} is a quarter note, {@code 12} a third of one, {@code 3%2} two thirds of a
 * whole note, {@code 0} a breve, {@code 00} a long; each dot adds half of what was added before.
 */
final class Reciprocal {
    /** The largest number that is read or written. */
    static final int MOST = 1 << 16;

    /** The longest that is read or written, in whole notes. */
    static final int LONGEST = 1 << 12;

    private static final int WHOLE = 4;
    private static final int MOST_BITS = 20;
    private static final int MOST_ZEROS = 3;
    private static final int MOST_DOTS = 8;
    private static final int MOST_DIGITS = 5;
    private static final Pattern FORM = Pattern.compile("(0+|[1-9][0-9]*)(?:%([1-9][0-9]*))?(\\.*)");

    private Reciprocal() {}

    /** The length in quarter notes; empty if the text is none, or one beyond all measure. */
    static Optional<Beats> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(3).length() > MOST_DOTS) {
            return Optional.empty();
        }
        return whole(form.group(1), form.group(2))
                .map(length -> dotted(length, form.group(3).length()));
    }

    private static Optional<Beats> whole(String below, String above) {
        long numerator = above == null ? 1 : number(above);
        if (below.charAt(0) == '0') {
            boolean known = below.length() <= MOST_ZEROS && numerator > 0 && numerator <= LONGEST;
            return known ? Optional.of(Beats.of((long) WHOLE << below.length()).times(numerator)) : Optional.empty();
        }
        long denominator = number(below);
        if (numerator < 1 || denominator < 1 || numerator > LONGEST * denominator) {
            return Optional.empty();
        }
        return Optional.of(Beats.of(WHOLE * numerator, denominator));
    }

    private static long number(String digits) {
        long value = digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
        return value > MOST ? 0 : value;
    }

    private static Beats dotted(Beats length, int dots) {
        int parts = 1 << dots;
        return length.times(new BigFraction(2 * parts - 1, parts));
    }

    /**
     * Divides a length into those that can be written, the longest first: notes with at most two dots.
     *
     * @param length in quarter notes, not longer than {@link #LONGEST} whole notes times sixty-four
     * @return empty if its parts would be too small to be written
     */
    static Optional<List<Beats>> parts(Beats length) {
        BigFraction wholes = length.value().divide(WHOLE);
        if (wholes.getDenominator().bitLength() > MOST_BITS || wholes.getDenominatorAsInt() > MOST) {
            return Optional.empty();
        }
        int unit = wholes.getDenominatorAsInt();
        long left = wholes.getNumeratorAsLong();
        List<Beats> parts = new ArrayList<>();
        while (left > 0) {
            long part = Math.min(largest(left), (long) LONGEST * unit);
            parts.add(Beats.of(WHOLE * part, unit));
            left -= part;
        }
        return Optional.of(parts);
    }

    /** The largest power of two, or that with a dot or two, up to a number. */
    private static long largest(long number) {
        long power = Long.highestOneBit(number);
        if (power >= 4 && number >= power / 4 * 7) {
            return power / 4 * 7;
        }
        return power >= 2 && number >= power / 2 * 3 ? power / 2 * 3 : power;
    }

    /** A length as it is written: with dots where up to two do, else as a fraction. */
    static String text(Beats length) {
        BigFraction wholes = length.value().divide(WHOLE);
        String dots = "";
        for (int parts = 1; parts <= 4; parts *= 2) {
            BigFraction bare = wholes.multiply(new BigFraction(parts, 2 * parts - 1));
            if (bare.getNumerator().equals(BigInteger.ONE)) {
                return bare.getDenominator() + dots;
            }
            boolean breve = bare.getDenominator().equals(BigInteger.ONE)
                    && bare.getNumerator().bitCount() == 1
                    && bare.getNumerator().bitLength() <= MOST_ZEROS + 1;
            if (breve) {
                return "0".repeat(bare.getNumerator().bitLength() - 1) + dots;
            }
            dots += ".";
        }
        return wholes.getDenominator() + "%" + wholes.getNumerator();
    }
}
