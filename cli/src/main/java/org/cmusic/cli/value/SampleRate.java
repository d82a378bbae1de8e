package org.cmusic.cli.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.engine.wav.WavLayout;

/**
 * A sample rate, a whole number of hertz.
 *
 * @param hertz what a WAV file may have, 8000 to 192000
 */
public record SampleRate(int hertz) {
    /** The rate unless another is asked for. */
    public static final SampleRate USUAL = new SampleRate(48_000);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,6})?)\\s*(k|khz|hz)?");

    /** @throws IllegalArgumentException if the rate lies outside what is rendered */
    public SampleRate {
        if (hertz < WavLayout.LOWEST_RATE || hertz > WavLayout.HIGHEST_RATE) {
            throw new IllegalArgumentException(
                    "`" + hertz + " Hz` is no sample rate to render at: take one from 8k to 192k");
        }
    }

    /**
     * Reads {@code 48k}, {@code 44.1k}, {@code 96000}, {@code 48kHz}, {@code 44100Hz}.
     *
     * @throws IllegalArgumentException if the text is none of these or out of range; the message says what to write
     */
    public static SampleRate parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a sample rate: write `48k`, `44.1k` or `96000`");
        }
        boolean kilo = matcher.group(2) != null && matcher.group(2).startsWith("k");
        BigDecimal hertz = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(kilo ? 1000 : 1));
        if (hertz.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("`" + text + "` is not a whole number of hertz: write `48k` or `44.1k`");
        }
        return new SampleRate(hertz.intValueExact());
    }

    /** In kilohertz, with no more digits than it needs: {@code 44.1 kHz}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hertz, 3).stripTrailingZeros().toPlainString() + " kHz";
    }
}
