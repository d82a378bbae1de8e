package org.cmusic.cli.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Meter;

/** Meters as they are asked for: {@code 3/4}. */
public final class MeterName {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})/(\\d{1,2})");

    private MeterName() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if there is no such meter; the message says what to write
     */
    public static Meter parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (matcher.matches()) {
            int beats = Integer.parseInt(matcher.group(1));
            int unit = Integer.parseInt(matcher.group(2));
            if (Meter.exists(beats, unit)) {
                return new Meter(beats, unit);
            }
        }
        throw new IllegalArgumentException("`" + text + "` is no meter: write `4/4`, `3/4` or `6/8`");
    }
}
