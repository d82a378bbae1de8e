package org.cmusic.cli.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.engine.wav.WavLayout;
import org.cmusic.model.PlainDecimal;

/**
 * A sample rate, a whole number of hertz.
 *
 * @param hertz what a WAV file may have
 */
public record SampleRate(int hertz) {
    /** The rate unless another is asked for. */
    public static final SampleRate USUAL = new SampleRate(48_000);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,6})?)\\s*(k|khz|hz)?");

    private static final int LOWEST_RENDERED = 8_000;

    /**
     * Reads {@code 48k}, {@code 44.1k}, {@code 96000}, {@code 48kHz}, {@code 44100Hz}: a rate to render at.
     *
     * @throws IllegalArgumentException if the text is none of these or out of range; the message says what to write
     */
    public static SampleRate parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a sample rate: write `48k`, `44.1k` or `96000`");
        }
        boolean kilo = matcher.group(2) != null && matcher.group(2).startsWith("k");
        PlainDecimal number = PlainDecimal.of(matcher.group(1)).orElseThrow();
        long hertz = number.digits() * (kilo ? 1000 : 1);
        if (hertz % number.divisor() != 0) {
            throw new IllegalArgumentException("`" + text + "` is not a whole number of hertz: write `48k` or `44.1k`");
        }
        long rate = hertz / number.divisor();
        if (rate < LOWEST_RENDERED || rate > WavLayout.HIGHEST_RATE) {
            throw new IllegalArgumentException(
                    "`" + rate + " Hz` is no sample rate to render at: take one from 8k to 192k");
        }
        return new SampleRate((int) rate);
    }

    /** In kilohertz, with no more digits than it needs: {@code 44.1 kHz}. */
    @Override
    public String toString() {
        String decimals = String.valueOf(1000 + hertz % 1000).substring(1).replaceAll("0+$", "");
        return hertz / 1000 + (decimals.isEmpty() ? "" : "." + decimals) + " kHz";
    }
}
