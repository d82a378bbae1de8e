package org.cmusic.grammar.tuning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.ScaleInterval;

/**
 * The pitch that a line of a scale file begins with: cents if it has a point, else a ratio or a whole number. What
 * follows it after a blank is the author's own.
 */
final class ScalaPitch {

    /** The largest distance of a degree from the first, in cents. */
    static final int MAX_CENTS = 100_000;

    private static final int MAX_DIGITS = 40;
    private static final String NOT_MORE_OF_A_NUMBER = "(?![\\d.,/:]|[eE][+-]?\\d).*";
    private static final Pattern CENTS =
            Pattern.compile("\\s*([+-]?(?:\\d++\\.\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?+)" + NOT_MORE_OF_A_NUMBER);
    private static final Pattern RATIO =
            Pattern.compile("\\s*(?<top>[+-]?\\d++)(?:\\s*+/\\s*+(?<bottom>[+-]?\\d++))?+" + NOT_MORE_OF_A_NUMBER);

    private ScalaPitch() {}

    /** What came of reading a pitch. */
    sealed interface Reading {}

    /** A pitch. */
    record Read(ScaleInterval interval) implements Reading {}

    /** No pitch; the wording that says why. */
    record Fault(String variant) implements Reading {}

    /** Reads the pitch of a line. */
    static Reading read(String line) {
        Matcher cents = CENTS.matcher(line);
        if (cents.matches()) {
            return cents(cents.group(1));
        }
        Matcher ratio = RATIO.matcher(line);
        return ratio.matches()
                ? ratio(ratio.group("top"), Optional.ofNullable(ratio.group("bottom")))
                : new Fault("pitch");
    }

    private static Reading cents(String text) {
        double cents = text.length() > MAX_DIGITS ? Double.NaN : new BigDecimal(text).doubleValue();
        return Math.abs(cents) <= MAX_CENTS ? new Read(new ScaleInterval.Cents(cents)) : new Fault("pitch-size");
    }

    private static Reading ratio(String top, Optional<String> bottom) {
        String below = bottom.orElse("1");
        if (top.length() > MAX_DIGITS || below.length() > MAX_DIGITS) {
            return new Fault("pitch-size");
        }
        BigInteger numerator = new BigInteger(top);
        BigInteger denominator = new BigInteger(below);
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            return new Fault("ratio");
        }
        ScaleInterval.Ratio ratio = new ScaleInterval.Ratio(new BigFraction(numerator, denominator));
        return Math.abs(ratio.cents()) <= MAX_CENTS ? new Read(ratio) : new Fault("pitch-size");
    }
}
