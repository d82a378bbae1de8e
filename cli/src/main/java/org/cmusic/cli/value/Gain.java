package org.cmusic.cli.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gain.
 *
 * @param decibels -200 to 200
 */
public record Gain(double decibels) {
    /** No change. */
    public static final Gain NONE = new Gain(0);

    private static final double MOST = 200;
    private static final Pattern TEXT = Pattern.compile("([+-]?\\d{1,6}(?:\\.\\d{1,12})?)\\s*db");

    /** @throws IllegalArgumentException if the gain lies outside ±200 dB */
    public Gain {
        if (!(Math.abs(decibels) <= MOST)) {
            throw new IllegalArgumentException("a gain lies between -200dB and 200dB");
        }
    }

    /**
     * Reads {@code -3dB}, {@code +1.5dB}, {@code 0 dB}.
     *
     * @throws IllegalArgumentException if the text is none of these or out of range; the message says what to write
     */
    public static Gain parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            String guess = text.matches("[+-]?\\d{1,6}(\\.\\d{1,12})?") ? text + "dB" : "-3dB";
            throw new IllegalArgumentException(
                    "`" + text + "` is not a level: write it in decibels, as `" + guess + "`");
        }
        return new Gain(Double.parseDouble(matcher.group(1)));
    }

    /** The gain as a factor of amplitude. */
    public double factor() {
        return StrictMath.pow(10, decibels / 20);
    }
}
