package org.cmusic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A length or position of written time in quarter notes, as an exact fraction.
 *
 * <p>A value whose numerator or denominator in lowest terms needs more than {@value #MAX_BITS} bits is rounded, ties
 * to even, to the nearest multiple of 1/{@value #GRID} beat; where that still needs more bits, to a whole beat; and
 * beyond ±2<sup>62</sup> it stays there. So no chain of operations makes a number grow without bound, while every
 * denominator a score is likely to hold is exact. Equal values are equal objects.
 *
 * @param value the fraction, in lowest terms
 */
public record Beats(BigFraction value) implements Comparable<Beats> {

    /** The denominator of the rounding grid, 2^6·3^3·5^2·7·11·13·17: a highly composite number. */
    public static final int GRID = 735_134_400;

    /** The most bits of a numerator or denominator that is kept exactly. */
    public static final int MAX_BITS = 62;

    /** No time at all. */
    public static final Beats ZERO = of(0);

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(MAX_BITS).subtract(BigInteger.ONE);

    private static final int MAX_TEXT = 1000;
    private static final int BITS_OF_DOUBLE = 53;
    private static final int EXPONENT_BEYOND_ALL = 40;

    /** Rounds {@code value} by the rule of this class. */
    public Beats {
        Objects.requireNonNull(value, "value");
        if (!fits(value)) {
            value = rounded(value);
        }
    }

    /** A whole number of beats. */
    public static Beats of(long beats) {
        return new Beats(new BigFraction(beats));
    }

    /**
     * The fraction {@code numerator / denominator}.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Beats of(long numerator, long denominator) {
        return new Beats(fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    /** The number of beats that the shortest decimal text of {@code beats} states, so {@code 0.1} is a tenth. */
    public static Beats of(double beats) {
        return ofDecimal(ShortestDecimal.of(beats));
    }

    /**
     * Reads {@code 3}, {@code 1/3} or {@code 2.5}, with a sign before and a {@code b} after it if wanted.
     *
     * @throws NumberFormatException if the text is none of these, has a zero below the line, or is longer than 1000
     *     characters
     */
    public static Beats parse(String text) {
        if (text.length() > MAX_TEXT) {
            throw new NumberFormatException("more than " + MAX_TEXT + " characters");
        }
        String number = text.endsWith("b") ? text.substring(0, text.length() - 1) : text;
        int bar = number.indexOf('/');
        if (bar < 0) {
            return ofDecimal(new BigDecimal(number));
        }
        BigInteger denominator = new BigInteger(number.substring(bar + 1));
        if (denominator.signum() <= 0) {
            throw new NumberFormatException("the number below the line must be above zero: " + text);
        }
        return new Beats(fraction(new BigInteger(number.substring(0, bar)), denominator));
    }

    /** This and {@code other} together. */
    public Beats plus(Beats other) {
        return new Beats(value.add(other.value));
    }

    /** This less {@code other}. */
    public Beats minus(Beats other) {
        return new Beats(value.subtract(other.value));
    }

    /** The same length the other way. */
    public Beats negated() {
        return new Beats(value.negate());
    }

    /**
     * This times the number that the shortest decimal text of {@code factor} states.
     *
     * @throws NumberFormatException if {@code factor} is infinite or not a number
     */
    public Beats times(double factor) {
        return times(of(factor).value);
    }

    /** This times a fraction. */
    public Beats times(BigFraction factor) {
        return new Beats(value.multiply(factor));
    }

    /**
     * How often {@code other} goes into this.
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public double dividedBy(Beats other) {
        return toDouble(value.divide(other.value));
    }

    /**
     * How many whole {@code unit}s fit, rounded down, for a unit above zero: the number of bars, for instance. Beyond
     * ±2<sup>62</sup> the number stays there.
     *
     * @throws ArithmeticException if {@code unit} is zero
     */
    public long wholeMultiplesOf(Beats unit) {
        BigFraction quotient = value.divide(unit.value);
        BigInteger[] parts = quotient.getNumerator().divideAndRemainder(quotient.getDenominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return floor.max(LARGEST.negate()).min(LARGEST).longValue();
    }

    /** -1, 0 or 1 as this is below, at or above zero. */
    public int signum() {
        return value.getNumerator().signum();
    }

    /** Whether this comes before {@code other}. */
    public boolean isBefore(Beats other) {
        return compareTo(other) < 0;
    }

    /** Whether this comes after {@code other}. */
    public boolean isAfter(Beats other) {
        return compareTo(other) > 0;
    }

    /** The earlier, or shorter, of the two. */
    public static Beats min(Beats one, Beats other) {
        return one.isAfter(other) ? other : one;
    }

    /** The later, or longer, of the two. */
    public static Beats max(Beats one, Beats other) {
        return one.isBefore(other) ? other : one;
    }

    @Override
    public int compareTo(Beats other) {
        return value.compareTo(other.value);
    }

    /** The nearest double. */
    public double toDouble() {
        return toDouble(value);
    }

    /** The form of the language: {@code 3b}, {@code 7/2b}. */
    @Override
    public String toString() {
        boolean whole = value.getDenominator().equals(BigInteger.ONE);
        return value.getNumerator() + (whole ? "" : "/" + value.getDenominator()) + "b";
    }

    private static Beats ofDecimal(BigDecimal decimal) {
        long exponent = (long) decimal.precision() - decimal.scale();
        if (decimal.signum() == 0 || exponent < -EXPONENT_BEYOND_ALL) {
            return ZERO;
        }
        if (exponent > EXPONENT_BEYOND_ALL) {
            return new Beats(new BigFraction(LARGEST.multiply(BigInteger.valueOf(decimal.signum()))));
        }
        BigDecimal whole = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Beats(fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale())));
    }

    private static BigFraction fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of a beat with zero below the line");
        }
        return new BigFraction(numerator, denominator);
    }

    private static boolean fits(BigFraction value) {
        return value.getNumerator().bitLength() <= MAX_BITS
                && value.getDenominator().bitLength() <= MAX_BITS;
    }

    private static BigFraction rounded(BigFraction value) {
        BigFraction onGrid = roundedTo(GRID, value);
        if (fits(onGrid)) {
            return onGrid;
        }
        BigFraction whole = roundedTo(1, value);
        return fits(whole)
                ? whole
                : new BigFraction(
                        LARGEST.multiply(BigInteger.valueOf(value.getNumerator().signum())));
    }

    private static BigFraction roundedTo(int grid, BigFraction value) {
        BigInteger lines = BigInteger.valueOf(grid);
        BigDecimal scaled = new BigDecimal(value.getNumerator().multiply(lines));
        BigDecimal nearest = scaled.divide(new BigDecimal(value.getDenominator()), 0, RoundingMode.HALF_EVEN);
        return new BigFraction(nearest.toBigIntegerExact(), lines);
    }

    private static double toDouble(BigFraction value) {
        BigInteger numerator = value.getNumerator();
        BigInteger denominator = value.getDenominator();
        if (numerator.bitLength() <= BITS_OF_DOUBLE && denominator.bitLength() <= BITS_OF_DOUBLE) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }
}
