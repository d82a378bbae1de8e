package org.cmusic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A fraction of any size, as {@link Beats} come out of numbers that are too large to be reckoned with directly.
 *
 * @param numerator in lowest terms
 * @param denominator in lowest terms, above zero
 */
record LargeFraction(BigInteger numerator, BigInteger denominator) {
    private static final BigInteger LARGEST =
            BigInteger.ONE.shiftLeft(Beats.MAX_BITS).subtract(BigInteger.ONE);

    private static final BigInteger GRID = BigInteger.valueOf(Beats.GRID);
    private static final int BITS_OF_DOUBLE = 53;
    private static final int EXPONENT_BEYOND_ALL = 40;

    /** A fraction that need not be in lowest terms. */
    static LargeFraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of a beat with zero below the line");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new LargeFraction(numerator.divide(signed), denominator.divide(signed));
    }

    /** As above, of numbers of a machine word. */
    static LargeFraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A fraction as others have it. */
    static LargeFraction of(BigFraction fraction) {
        return of(fraction.getNumerator(), fraction.getDenominator());
    }

    /** The number itself, or the nearest to it that is not beyond all reckoning. */
    static LargeFraction of(BigDecimal decimal) {
        long exponent = (long) decimal.precision() - decimal.scale();
        if (decimal.signum() == 0 || exponent < -EXPONENT_BEYOND_ALL) {
            return new LargeFraction(BigInteger.ZERO, BigInteger.ONE);
        }
        if (exponent > EXPONENT_BEYOND_ALL) {
            return new LargeFraction(LARGEST.multiply(BigInteger.valueOf(decimal.signum())), BigInteger.ONE);
        }
        BigDecimal whole = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** The length that is kept of it, by the rule of {@link Beats}. */
    Beats beats() {
        if (fits()) {
            return Beats.of(numerator.longValueExact(), denominator.longValueExact());
        }
        BigInteger lines = nearest(GRID);
        if (fits(lines)) {
            return Beats.of(lines.longValueExact(), Beats.GRID);
        }
        LargeFraction onGrid = of(lines, GRID);
        return onGrid.fits() ? onGrid.beats() : whole();
    }

    private Beats whole() {
        BigInteger whole = nearest(BigInteger.ONE);
        BigInteger kept = fits(whole) ? whole : LARGEST.multiply(BigInteger.valueOf(numerator.signum()));
        return Beats.of(kept.longValueExact());
    }

    /** The nearest line of a grid, of two as near the even one. */
    private BigInteger nearest(BigInteger grid) {
        BigInteger[] parts = numerator.abs().multiply(grid).divideAndRemainder(denominator);
        int half = parts[1].shiftLeft(1).compareTo(denominator);
        boolean up = half > 0 || half == 0 && parts[0].testBit(0);
        BigInteger size = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return numerator.signum() < 0 ? size.negate() : size;
    }

    /** The largest whole number that is not above it, kept within ±2<sup>62</sup>. */
    long floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return floor.max(LARGEST.negate()).min(LARGEST).longValueExact();
    }

    /** The nearest double. */
    double toDouble() {
        if (numerator.bitLength() <= BITS_OF_DOUBLE && denominator.bitLength() <= BITS_OF_DOUBLE) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    private boolean fits() {
        return fits(numerator) && fits(denominator);
    }

    private static boolean fits(BigInteger number) {
        return number.bitLength() <= Beats.MAX_BITS;
    }
}
