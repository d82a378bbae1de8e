package org.cmusic.grammar.write;

import java.math.BigDecimal;
import org.cmusic.model.ShortestDecimal;

/** Fractions written as percentages. */
final class Percent {
    private Percent() {}

    /** The digits before the percent sign that are read back as exactly {@code fraction}, not negative. */
    static String digits(double fraction) {
        BigDecimal hundred = ShortestDecimal.of(fraction).scaleByPowerOfTen(2).stripTrailingZeros();
        return hundred.scale() < 0 ? hundred.setScale(0).toPlainString() : hundred.toPlainString();
    }
}
