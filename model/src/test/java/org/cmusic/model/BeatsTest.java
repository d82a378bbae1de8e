package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeatsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3b",
        "3b, 3b",
        "6/2, 3b",
        "1/3, 1/3b",
        "7/2b, 7/2b",
        "2.5, 5/2b",
        "0.1, 1/10b",
        "-0.75, -3/4b",
        "-1/3, -1/3b",
        "1e-3, 1/1000b",
        "2e3, 2000b",
        "0/5, 0b"
    })
    void readsFractionsAndDecimalsExactly(String text, String printed) {
        assertThat(Beats.parse(text)).hasToString(printed).isEqualTo(Beats.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "1/0", "1/-2", "one", "1/2/3", "1//2", "1.5/2", "NaN", "3s"})
    void rejectsWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Beats.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void rejectsTextOfUnreasonableLength() {
        assertThatThrownBy(() -> Beats.parse("1".repeat(1001))).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void thirdsAddUpToAWhole() {
        Beats third = Beats.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Beats.of(1)).hasSameHashCodeAs(Beats.of(1));
    }

    @Test
    void aNumberMultipliesAsItIsWritten() {
        assertThat(Beats.of(3).times(0.1)).isEqualTo(Beats.of(3, 10));
        assertThat(Beats.of(1, 3).times(3)).isEqualTo(Beats.of(1));
        assertThat(Beats.of(1).times(2.0E-3)).isEqualTo(Beats.of(1, 500));
        assertThat(Beats.of(1).times(0x1p-44).denominator()).isLessThan(1L << 62);
        assertThatThrownBy(() -> Beats.of(1).times(Double.NaN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Beats.of(1).times(Double.POSITIVE_INFINITY)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1e23, 1E+23", "5.684341886080802E-14, 5.684341886080802E-14", "-2.5, -2.5", "0.3, 0.3"})
    void theShortestDecimalReadsBack(double number, String text) {
        assertThat(ShortestDecimal.of(number)).isEqualByComparingTo(text);
    }

    @Test
    void theShortestDecimalOfAnyDoubleReadsBack() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(ShortestDecimal.of(number).doubleValue()).isEqualTo(number);
            }
        }
    }

    @Test
    void dividesToANumber() {
        assertThat(Beats.of(1).dividedBy(Beats.of(3))).isEqualTo(1.0 / 3);
        assertThat(Beats.of(7, 2).dividedBy(Beats.of(1, 2))).isEqualTo(7);
        assertThatThrownBy(() -> Beats.of(1).dividedBy(Beats.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Beats.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void countsWholeMultiplesDownwards() {
        assertThat(Beats.of(7).wholeMultiplesOf(Beats.of(3))).isEqualTo(2);
        assertThat(Beats.of(-1, 2).wholeMultiplesOf(Beats.of(3))).isEqualTo(-1);
        assertThat(Beats.of(-6).wholeMultiplesOf(Beats.of(3))).isEqualTo(-2);
    }

    @Test
    void comparesByValue() {
        assertThat(Beats.of(1, 3)).isLessThan(Beats.parse("0.34")).isGreaterThan(Beats.parse("0.33"));
        assertThat(Beats.of(1, 3).isBefore(Beats.of(1, 2))).isTrue();
        assertThat(Beats.of(1, 2).isAfter(Beats.of(1, 2))).isFalse();
        assertThat(Beats.max(Beats.ZERO, Beats.of(2))).isEqualTo(Beats.of(2));
        assertThat(Beats.min(Beats.ZERO, Beats.of(2))).isEqualTo(Beats.ZERO);
        assertThat(Beats.of(-1, 9).signum()).isEqualTo(-1);
    }

    @Test
    void denominatorsStayBoundedAndValuesStayNear() {
        Beats sum = Beats.ZERO;
        double expected = 0;
        for (int n = 1; n <= 3000; n++) {
            sum = sum.plus(Beats.of(1, n));
            expected += 1.0 / n;
            assertThat(sum.denominator()).isLessThan(1L << Beats.MAX_BITS);
        }
        assertThat(sum.toDouble()).isCloseTo(expected, within(3000.0 / Beats.GRID));
    }

    @Test
    void roundsToTheNearestLineOfTheGrid() {
        BigInteger odd = BigInteger.ONE.shiftLeft(70).add(BigInteger.ONE);
        Beats almostThird = Beats.of(
                new BigFraction(odd, odd.multiply(BigInteger.valueOf(3)).add(BigInteger.TWO)));
        assertThat(almostThird).isEqualTo(Beats.of(1, 3));
        assertThat(Beats.GRID).isEqualTo(64 * 27 * 25 * 7 * 11 * 13 * 17);
    }

    @Test
    void hugeValuesLoseTheirFractionAndThenStop() {
        Beats huge = Beats.of(1L << 61).plus(Beats.of(1, 3));
        assertThat(huge).isEqualTo(Beats.of(1L << 61));
        Beats grown = Beats.of(2);
        for (int i = 0; i < 500; i++) {
            grown = grown.times(1000);
        }
        assertThat(grown).isEqualTo(Beats.of((1L << 62) - 1)).isEqualTo(Beats.parse("1e999999999"));
        assertThat(grown.negated().times(2)).isEqualTo(Beats.of(1 - (1L << 62)));
        assertThat(Beats.parse("1e-999999999")).isEqualTo(Beats.ZERO);
    }

    @Test
    void arithmeticFollowsItsLawsOnRandomFractions() {
        Random random = new Random(1976);
        for (int i = 0; i < 500; i++) {
            Beats a = Beats.of(random.nextInt(20000) - 10000, 1 + random.nextInt(500));
            Beats b = Beats.of(random.nextInt(20000) - 10000, 1 + random.nextInt(500));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(Beats.parse(a.toString())).isEqualTo(a);
            assertThat(a.toDouble()).isCloseTo(a.value().doubleValue(), within(1e-12));
        }
    }

    @Test
    void smallAndLargeFractionsAreReckonedAlike() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigFraction one = fraction(random);
            BigFraction other = random.nextInt(8) == 0 ? one : fraction(random);
            Beats a = Beats.of(one);
            Beats b = Beats.of(other);
            assertThat(a.plus(b)).isEqualTo(Beats.of(one.add(other)));
            assertThat(a.minus(b)).isEqualTo(Beats.of(one.subtract(other)));
            assertThat(a.compareTo(b)).isEqualTo(one.compareTo(other));
            assertThat(a.equals(b)).isEqualTo(one.equals(other));
            if (b.signum() > 0) {
                BigFraction quotient = one.divide(other);
                BigInteger[] parts = quotient.getNumerator().divideAndRemainder(quotient.getDenominator());
                long whole = parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
                assertThat(a.wholeMultiplesOf(b)).isEqualTo(whole);
            }
        }
    }

    @Test
    void fractionsOfAnySizeAreReckonedExactlyAndThenRounded() {
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            BigFraction one = largeFraction(random);
            BigFraction other = random.nextInt(8) == 0 ? one : largeFraction(random);
            Beats a = Beats.of(one);
            Beats b = Beats.of(other);
            assertThat(a.value()).isEqualTo(one);
            assertThat(a.plus(b)).isEqualTo(Beats.of(one.add(other)));
            assertThat(a.minus(b)).isEqualTo(Beats.of(one.subtract(other)));
            assertThat(a.times(b.numerator(), b.denominator())).isEqualTo(Beats.of(one.multiply(other)));
            assertThat(a.compareTo(b)).isEqualTo(one.compareTo(other));
            assertThat(Beats.of(a.numerator(), a.denominator())).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(a.toDouble()).isEqualTo(ratio(one));
            if (b.signum() != 0) {
                assertThat(a.dividedBy(b)).isEqualTo(ratio(one.divide(other)));
            }
            if (b.signum() > 0) {
                assertThat(a.wholeMultiplesOf(b)).isEqualTo(floor(one.divide(other)));
            }
        }
    }

    /** Of up to as many bits as are kept, often with factors in common. */
    private static BigFraction largeFraction(Random random) {
        long above = random.nextLong() >> 2 + random.nextInt(61);
        long below = 1 + (random.nextLong() >>> 2 + random.nextInt(61));
        boolean isSmooth = random.nextBoolean();
        return new BigFraction(
                BigInteger.valueOf(above),
                BigInteger.valueOf(isSmooth ? Math.max(1, Long.highestOneBit(below) / 9 * 3) : below));
    }

    private static double ratio(BigFraction fraction) {
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), new MathContext(60))
                .doubleValue();
    }

    private static long floor(BigFraction fraction) {
        BigInteger[] parts = fraction.getNumerator().divideAndRemainder(fraction.getDenominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        BigInteger largest = BigInteger.ONE.shiftLeft(62).subtract(BigInteger.ONE);
        return floor.min(largest).max(largest.negate()).longValueExact();
    }

    private static BigFraction fraction(Random random) {
        int bits = 1 + random.nextInt(31);
        long above = random.nextLong() >> 63 - bits;
        long below = 1 + (random.nextLong() >>> 64 - Math.min(bits, 30));
        return new BigFraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }
}
