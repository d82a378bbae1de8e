package org.cmusic.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The shortest decimal that reads back as a given double, and of those the nearest to it.
 *
 * <p>{@link Double#toString(double)} promises that only from Java 19 on; here the digits are the same on every machine.
 */
public final class ShortestDecimal {

    private static final int ENOUGH_DIGITS = 17;
    private static final double EXACT_WHOLE = 0x1p53;

    /** At a power of two the doubles above lie farther apart than those below, so the nearest may fail, the next not. */
    private static final List<RoundingMode> NEAREST_FIRST = List.of(RoundingMode.HALF_EVEN, RoundingMode.UP);

    private ShortestDecimal() {}

    /**
     * The shortest decimal of {@code number}.
     *
     * @throws NumberFormatException if it is infinite or not a number
     */
    public static BigDecimal of(double number) {
        if (number == StrictMath.rint(number) && StrictMath.abs(number) <= EXACT_WHOLE) {
            return BigDecimal.valueOf((long) number);
        }
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            for (RoundingMode rounding : NEAREST_FIRST) {
                BigDecimal candidate = exact.round(new MathContext(digits, rounding));
                if (candidate.doubleValue() == number) {
                    return candidate;
                }
            }
        }
        return exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN));
    }
}
