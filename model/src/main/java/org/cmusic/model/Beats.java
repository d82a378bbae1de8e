package org.cmusic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.ArithmeticUtils;

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

    /** Two products of numbers of so many bits can be added. */
    private static final int SMALL_BITS = 30;

    private static final int LATELY_BITS = 14;

    /** Each place is written as a whole, so that threads may share them. */
    private static final BigFraction[] LATELY = new BigFraction[1 << LATELY_BITS];

    /** The golden section of all numbers: products with it have their high bits well mixed. */
    private static final long LATELY_FACTOR = 0x9E37_79B9_7F4A_7C15L;

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
        return isSmall(value) && isSmall(other.value) ? sum(other, 1) : new Beats(value.add(other.value));
    }

    /** This less {@code other}. */
    public Beats minus(Beats other) {
        return isSmall(value) && isSmall(other.value) ? sum(other, -1) : new Beats(value.subtract(other.value));
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
        if (isSmall(value) && isSmall(unit.value) && unit.signum() > 0) {
            return Math.floorDiv(above(value) * below(unit.value), below(value) * above(unit.value));
        }
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
        return isSmall(value) && isSmall(other.value)
                ? Long.compare(above(value) * below(other.value), above(other.value) * below(value))
                : value.compareTo(other.value);
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

    /** Fractions are in lowest terms, so they need not be reduced to be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Beats beats
                && value.getNumerator().equals(beats.value.getNumerator())
                && value.getDenominator().equals(beats.value.getDenominator());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** This and so many times a small {@code other}, of numbers whose products do not overflow. */
    private Beats sum(Beats other, int times) {
        long denominator = below(value) * below(other.value);
        long numerator = above(value) * below(other.value) + times * above(other.value) * below(value);
        long divisor = ArithmeticUtils.gcd(numerator, denominator);
        return new Beats(reduced(numerator / divisor, denominator / divisor));
    }

    /** A fraction in lowest terms; those that were made lately are kept, as making them takes long. */
    private static BigFraction reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return new BigFraction(numerator);
        }
        int place = (int) ((numerator * LATELY_FACTOR + denominator) * LATELY_FACTOR >>> Long.SIZE - LATELY_BITS);
        BigFraction lately = LATELY[place];
        if (lately != null && above(lately) == numerator && below(lately) == denominator) {
            return lately;
        }
        BigFraction made = new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        if (isSmall(made)) {
            LATELY[place] = made;
        }
        return made;
    }

    private static boolean isSmall(BigFraction fraction) {
        return fraction.getNumerator().bitLength() <= SMALL_BITS
                && fraction.getDenominator().bitLength() <= SMALL_BITS;
    }

    private static long above(BigFraction fraction) {
        return fraction.getNumerator().longValue();
    }

    private static long below(BigFraction fraction) {
        return fraction.getDenominator().longValue();
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
