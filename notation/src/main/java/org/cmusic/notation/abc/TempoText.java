package org.cmusic.notation.abc;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The value of a field {@code Q:}. */
final class TempoText {
    private static final int[][] BEATS = {{1, 4}, {1, 8}, {3, 8}, {1, 2}, {1, 16}, {3, 4}, {1, 1}, {1, 32}, {3, 16}};
    private static final double QUARTERS = 4;
    private static final double CLOSE = 1e-9;
    private static final double MOST = 9999;
    private static final int DECIMALS = 6;

    private TempoText() {}

    /** A tempo in quarter notes a minute, with a beat of which there are a whole number if there is one. */
    static String of(double bpm) {
        for (int[] beat : BEATS) {
            double count = bpm * beat[1] / beat[0] / QUARTERS;
            if (count >= 1 && count <= MOST && Math.abs(count - Math.rint(count)) < CLOSE) {
                return beat[0] + "/" + beat[1] + "=" + Math.round(count);
            }
        }
        BigDecimal rounded =
                new BigDecimal(bpm).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return "1/4=" + rounded.toPlainString();
    }
}
