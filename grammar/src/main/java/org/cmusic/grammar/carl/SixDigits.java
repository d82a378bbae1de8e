package org.cmusic.grammar.carl;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as cmusic wrote it into its own files: six digits behind the point, without zeros at the end. */
public final class SixDigits {
    private static final int DIGITS = 6;

    private SixDigits() {}

    /** The text of a number. */
    public static String of(float value) {
        if (!Float.isFinite(value)) {
            return Float.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        String text =
                new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
        String sign = value < 0 && !text.startsWith("-") ? "-" : "";
        return sign + text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
