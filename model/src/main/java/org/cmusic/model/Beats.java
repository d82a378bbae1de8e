package org.cmusic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A length or position of written time in quarter notes, as an exact fraction.
 *
 * <p>A value whose numerator or denominator in lowest terms needs more than {@value #MAX_BITS} bits is rounded, ties
 * to even, to the nearest multiple of 1/{@value #GRID} beat; where that still needs more bits, to a whole beat; and
 * beyond ±2<sup>62</sup> it stays there. So no chain of operations makes a number grow without bound, while every
 * denominator a score is likely to hold is exact. Equal values are equal objects.
 */
public final class Beats implements Comparable<Beats> {

    /** The denominator of the rounding grid, 2^6·3^3·5^2·7·11·13·17: a highly composite number. */
    public static final int GRID = 735_134_400;

    /** The most bits of a numerator or denominator that is kept exactly. */
    public static final int MAX_BITS = 62;

    /** No time at all. */
    public static final Beats ZERO = new Beats(0, 1);

    private static final long LARGEST = (1L << MAX_BITS) - 1;
    private static final int MAX_TEXT = 1000;
    private static final int BITS_OF_DOUBLE = 53;
    private static final double LARGEST_WHOLE = 0x1p53;
    private static final int HASH_START = 629;
    private static final int HASH_FACTOR = 37;
    private static final int HASH_OF_HALVES = 31;

    private final long numerator;
    private final long denominator;

    /** In lowest terms, of at most {@link #MAX_BITS} bits each; the denominator is above zero. */
    private Beats(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number of beats. */
    public static Beats of(long beats) {
        return kept(beats, 1);
    }

    /**
     * The fraction {@code numerator / denominator}.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Beats of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return LargeFraction.of(numerator, denominator).beats();
        }
        long divisor = divisor(numerator, denominator);
        return kept(numerator / divisor, denominator / divisor);
    }

    /** The fraction, rounded by the rule of this class. */
    public static Beats of(BigFraction fraction) {
        return LargeFraction.of(fraction).beats();
    }

    /** The number of beats that the shortest decimal text of {@code beats} states, so {@code 0.1} is a tenth. */
    public static Beats of(double beats) {
        boolean whole = beats == Math.rint(beats) && Math.abs(beats) <= LARGEST_WHOLE;
        return whole
                ? of((long) beats)
                : LargeFraction.of(ShortestDecimal.of(beats)).beats();
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
            return PlainDecimal.of(number)
                    .map(plain -> of(plain.digits(), plain.divisor()))
                    .orElseGet(() -> LargeFraction.of(new BigDecimal(number)).beats());
        }
        BigInteger denominator = new BigInteger(number.substring(bar + 1));
        if (denominator.signum() <= 0) {
            throw new NumberFormatException("the number below the line must be above zero: " + text);
        }
        return LargeFraction.of(new BigInteger(number.substring(0, bar)), denominator)
                .beats();
    }

    /** The number above the line, in lowest terms. */
    public long numerator() {
        return numerator;
    }

    /** The number below the line, in lowest terms and above zero. */
    public long denominator() {
        return denominator;
    }

    /** The fraction, in lowest terms. */
    public BigFraction value() {
        return new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Whether this is a whole number of beats. */
    public boolean isWhole() {
        return denominator == 1;
    }

    /** This and {@code other} together. */
    public Beats plus(Beats other) {
        return sum(other.numerator, other.denominator);
    }

    /** This less {@code other}. */
    public Beats minus(Beats other) {
        return sum(-other.numerator, other.denominator);
    }

    /** The same length the other way. */
    public Beats negated() {
        return new Beats(-numerator, denominator);
    }

    /**
     * This times the number that the shortest decimal text of {@code factor} states.
     *
     * @throws NumberFormatException if {@code factor} is infinite or not a number
     */
    public Beats times(double factor) {
        Beats exact = of(factor);
        return times(exact.numerator, exact.denominator);
    }

    /** This so many times. */
    public Beats times(long factor) {
        return times(factor, 1);
    }

    /**
     * This times the fraction {@code above / below}.
     *
     * @throws ArithmeticException if {@code below} is zero
     */
    public Beats times(long above, long below) {
        return isProduct(numerator, above) && isProduct(denominator, below)
                ? of(numerator * above, denominator * below)
                : LargeFraction.of(product(numerator, above), product(denominator, below))
                        .beats();
    }

    /** This times a fraction. */
    public Beats times(BigFraction factor) {
        return of(value().multiply(factor));
    }

    /**
     * How often {@code other} goes into this.
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public double dividedBy(Beats other) {
        if (other.numerator > 0
                && isProduct(numerator, other.denominator)
                && isProduct(denominator, other.numerator)
                && isExact(numerator * other.denominator)
                && isExact(denominator * other.numerator)) {
            return (double) (numerator * other.denominator) / (denominator * other.numerator);
        }
        return ratio(other).toDouble();
    }

    /**
     * How many whole {@code unit}s fit, rounded down, for a unit above zero: the number of bars, for instance. Beyond
     * ±2<sup>62</sup> the number stays there.
     *
     * @throws ArithmeticException if {@code unit} is zero
     */
    public long wholeMultiplesOf(Beats unit) {
        if (unit.numerator > 0 && isProduct(numerator, unit.denominator) && isProduct(denominator, unit.numerator)) {
            long whole = Math.floorDiv(numerator * unit.denominator, denominator * unit.numerator);
            return Math.max(-LARGEST, Math.min(LARGEST, whole));
        }
        return ratio(unit).floor();
    }

    /** -1, 0 or 1 as this is below, at or above zero. */
    public int signum() {
        return Long.signum(numerator);
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

    /** By the products across, in both their words. */
    @Override
    public int compareTo(Beats other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        int byHighWord = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return byHighWord != 0
                ? byHighWord
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    /** The nearest double. */
    public double toDouble() {
        return isExact(numerator) && isExact(denominator)
                ? (double) numerator / denominator
                : LargeFraction.of(numerator, denominator).toDouble();
    }

    /** The form of the language: {@code 3b}, {@code 7/2b}. */
    @Override
    public String toString() {
        return numerator + (isWhole() ? "" : "/" + denominator) + "b";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Beats beats && numerator == beats.numerator && denominator == beats.denominator;
    }

    @Override
    public int hashCode() {
        return HASH_FACTOR * (HASH_START + hash(numerator)) + hash(denominator);
    }

    private static int hash(long number) {
        long size = Math.abs(number);
        return Long.signum(number) * (HASH_OF_HALVES * (int) (size >>> Integer.SIZE) + (int) size);
    }

    /** This and the fraction {@code above / below} in lowest terms. */
    private Beats sum(long above, long below) {
        long common = divisor(denominator, below);
        long times = below / common;
        long timesOther = denominator / common;
        if (isProduct(numerator, times) && isProduct(above, timesOther)) {
            long one = numerator * times;
            long other = above * timesOther;
            long sum = one + other;
            boolean overflows = ((one ^ sum) & (other ^ sum)) < 0 || sum == Long.MIN_VALUE;
            if (!overflows) {
                // What sum and denominator share is a part of what the denominators share.
                long divisor = divisor(sum, common);
                if (isProduct(timesOther, below / divisor)) {
                    return kept(sum / divisor, timesOther * (below / divisor));
                }
            }
        }
        BigInteger sum = product(numerator, times).add(product(above, timesOther));
        long divisor = divisor(sum.mod(BigInteger.valueOf(common)).longValueExact(), common);
        return new LargeFraction(sum.divide(BigInteger.valueOf(divisor)), product(timesOther, below / divisor)).beats();
    }

    private LargeFraction ratio(Beats other) {
        return LargeFraction.of(product(numerator, other.denominator), product(denominator, other.numerator));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** A fraction in lowest terms. */
    private static Beats kept(long numerator, long denominator) {
        boolean fits = -LARGEST <= numerator && numerator <= LARGEST && denominator <= LARGEST;
        return fits
                ? new Beats(numerator, denominator)
                : LargeFraction.of(numerator, denominator).beats();
    }

    /** Whether a double holds the number. */
    private static boolean isExact(long number) {
        return Math.abs(number) < 1L << BITS_OF_DOUBLE;
    }

    /** Whether the product of the two needs no more than a word. */
    private static boolean isProduct(long one, long other) {
        return Math.multiplyHigh(one, other) == one * other >> Long.SIZE - 1;
    }

    /** The greatest common divisor of any number and one above zero, by halving and subtracting. */
    private static long divisor(long number, long other) {
        long one = Math.abs(number);
        if (one == 0 || other == 1) {
            return other;
        }
        int twos = Long.numberOfTrailingZeros(one | other);
        one >>>= Long.numberOfTrailingZeros(one);
        long two = other >>> Long.numberOfTrailingZeros(other);
        while (one != two) {
            long difference = one - two;
            two = Math.min(one, two);
            one = Math.abs(difference);
            one >>>= Long.numberOfTrailingZeros(one);
        }
        return one << twos;
    }
}
