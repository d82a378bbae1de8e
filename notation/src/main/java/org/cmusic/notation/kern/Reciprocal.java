package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        return length.times(2 * parts - 1, parts);
    }

    /**
     * Divides a length into those that can be written, the longest first: notes with at most two dots.
     *
     * @param length in quarter notes, not longer than {@link #LONGEST} whole notes times sixty-four
     * @return empty if its parts would be too small to be written
     */
    static Optional<List<Beats>> parts(Beats length) {
        Beats wholes = length.times(1, WHOLE);
        if (wholes.denominator() > MOST) {
            return Optional.empty();
        }
        long unit = wholes.denominator();
        long left = wholes.numerator();
        List<Beats> parts = new ArrayList<>();
        while (left > 0) {
            long part = Math.min(largest(left), LONGEST * unit);
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
        Beats wholes = length.times(1, WHOLE);
        String dots = "";
        for (int parts = 1; parts <= 4; parts *= 2) {
            Beats bare = wholes.times(parts, 2 * parts - 1);
            if (bare.numerator() == 1) {
                return bare.denominator() + dots;
            }
            boolean breve =
                    bare.isWhole() && Long.bitCount(bare.numerator()) == 1 && bare.numerator() <= 1 << MOST_ZEROS;
            if (breve) {
                return "0".repeat(Long.numberOfTrailingZeros(bare.numerator())) + dots;
            }
            dots += ".";
        }
        return wholes.denominator() + "%" + wholes.numerator();
    }
}
