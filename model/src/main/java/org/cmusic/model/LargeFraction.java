package org.cmusic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;

/** A fraction of any size, as {@link Beats} come out of numbers that are too large to be reckoned with directly. */
record LargeFraction(BigFraction value) {
    private static final BigInteger LARGEST =
            BigInteger.ONE.shiftLeft(Beats.MAX_BITS).subtract(BigInteger.ONE);

    private static final int BITS_OF_DOUBLE = 53;
    private static final int EXPONENT_BEYOND_ALL = 40;

    /** A fraction that need not be in lowest terms. */
    static LargeFraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of a beat with zero below the line");
        }
        return new LargeFraction(new BigFraction(numerator, denominator));
    }

    /** As above, of numbers of a machine word. */
    static LargeFraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The number itself, or the nearest to it that is not beyond all reckoning. */
    static LargeFraction of(BigDecimal decimal) {
        long exponent = (long) decimal.precision() - decimal.scale();
        if (decimal.signum() == 0 || exponent < -EXPONENT_BEYOND_ALL) {
            return new LargeFraction(BigFraction.ZERO);
        }
        if (exponent > EXPONENT_BEYOND_ALL) {
            return new LargeFraction(new BigFraction(LARGEST.multiply(BigInteger.valueOf(decimal.signum()))));
        }
        BigDecimal whole = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** The length that is kept of it, by the rule of {@link Beats}. */
    Beats beats() {
        BigFraction kept = fits(value) ? value : rounded();
        return Beats.of(kept.getNumeratorAsLong(), kept.getDenominatorAsLong());
    }

    /** The largest whole number that is not above it, kept within ±2<sup>62</sup>. */
    long floor() {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return floor.max(LARGEST.negate()).min(LARGEST).longValueExact();
    }

    /** The nearest double. */
    double toDouble() {
        BigInteger numerator = value.getNumerator();
        BigInteger denominator = value.getDenominator();
        if (numerator.bitLength() <= BITS_OF_DOUBLE && denominator.bitLength() <= BITS_OF_DOUBLE) {
            return numerator.doubleValue() / denominator.doubleValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    private BigFraction rounded() {
        BigFraction onGrid = roundedTo(Beats.GRID);
        if (fits(onGrid)) {
            return onGrid;
        }
        BigFraction whole = roundedTo(1);
        return fits(whole)
                ? whole
                : new BigFraction(
                        LARGEST.multiply(BigInteger.valueOf(value.getNumerator().signum())));
    }

    private BigFraction roundedTo(int grid) {
        BigInteger lines = BigInteger.valueOf(grid);
        BigDecimal scaled = new BigDecimal(value.getNumerator().multiply(lines));
        BigDecimal nearest = scaled.divide(new BigDecimal(value.getDenominator()), 0, RoundingMode.HALF_EVEN);
        return new BigFraction(nearest.toBigIntegerExact(), lines);
    }

    private static boolean fits(BigFraction value) {
        return value.getNumerator().bitLength() <= Beats.MAX_BITS
                && value.getDenominator().bitLength() <= Beats.MAX_BITS;
    }
}
