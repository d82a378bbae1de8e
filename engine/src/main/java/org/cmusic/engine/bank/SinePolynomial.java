package org.cmusic.engine.bank;

/**
 * The sine of an angle in cycles by an odd polynomial of degree 11 over a quarter period: the minimax one, by Remez'
 * exchange, with an error of 1.4e-11. Plain arithmetic only, so that every machine computes the same bits.
 */
public final class SinePolynomial {
    private static final double C1 = 6.283185306487537;
    private static final double C3 = -41.341701929782715;
    private static final double C5 = 81.60520943188286;
    private static final double C7 = -76.70366785306558;
    private static final double C9 = 41.99999017000522;
    private static final double C11 = -14.33702633157227;

    /** A quarter period: what {@link #ofAhead} takes its argument ahead. */
    static final double AHEAD = 0.25;

    /** Added and taken away again, it rounds to a whole number. */
    private static final double ROUNDER = 0x1.8p52;

    private SinePolynomial() {}

    /** The sine of {@code cycles}, from -1/4 to 1/4. */
    public static double ofQuarter(double cycles) {
        double q = cycles * cycles;
        return cycles * (C1 + q * (C3 + q * (C5 + q * (C7 + q * (C9 + q * C11)))));
    }

    /** The sine of a quarter period less than {@code ahead} cycles, which may be any number up to 2^50. */
    static double ofAhead(double ahead) {
        double rest = ahead - ((ahead + ROUNDER) - ROUNDER);
        return ofQuarter(Math.abs(rest) - 0.25);
    }

    /** The sine of any number of cycles up to 2^50. */
    public static double of(double cycles) {
        return ofAhead(cycles + AHEAD);
    }
}
