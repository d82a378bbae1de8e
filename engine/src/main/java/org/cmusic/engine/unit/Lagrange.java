package org.cmusic.engine.unit;

/** Interpolation by the polynomial of order seven through eight neighbouring values of a table. */
final class Lagrange {
    /** How many values before the place asked for a table must hold. */
    static final int BEFORE = 3;

    /** How many values after the place asked for a table must hold. */
    static final int AFTER = 4;

    private Lagrange() {}

    /**
     * The value between {@code table[first + 3]} and {@code table[first + 4]}.
     *
     * @param fraction how far between the two, from 0 to below 1
     */
    static double at(double[] table, int first, double fraction) {
        double d0 = fraction + 3;
        double d1 = fraction + 2;
        double d2 = fraction + 1;
        double d4 = fraction - 1;
        double d5 = fraction - 2;
        double d6 = fraction - 3;
        double d7 = fraction - 4;
        double d01 = d0 * d1;
        double d67 = d6 * d7;
        double left = d01 * d2;
        double right = d5 * d67;
        double inner = fraction * d4;
        double low = inner * right;
        double high = left * inner;
        return low * d2 * (d1 * table[first] * (-1 / 5040.0) + d0 * table[first + 1] * (1 / 720.0))
                + low * d01 * table[first + 2] * (-1 / 240.0)
                + left * right * (d4 * table[first + 3] * (1 / 144.0) + fraction * table[first + 4] * (-1 / 144.0))
                + high * d67 * table[first + 5] * (1 / 240.0)
                + high * d5 * (d7 * table[first + 6] * (-1 / 720.0) + d6 * table[first + 7] * (1 / 5040.0));
    }
}
