package org.cmusic.notation.kern;

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

    private static final int WHOLE = 4;
    private static final int MOST_ZEROS = 3;
    private static final int MOST_DOTS = 8;
    private static final int MOST_DIGITS = 5;
    private static final int LONGEST = 1 << 12;
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
}
