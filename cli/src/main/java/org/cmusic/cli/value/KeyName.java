package org.cmusic.cli.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Key;

/**
 * A key as it is asked for: {@code C}, {@code Bb}, {@code F#m}, {@code "D dorian"}.
 *
 * @param key empty where the choice is left to another
 */
public record KeyName(Optional<Key> key) {
    /** The choice is left to another. */
    public static final KeyName AUTO = new KeyName(Optional.empty());

    private static final Pattern TEXT = Pattern.compile("([A-G](?:#{0,2}|b{0,2}))(?:(m)|[ -]([A-Za-z]+))?");

    /**
     * Reads one, or {@code auto}.
     *
     * @throws IllegalArgumentException if there is no such key; the message says what to write
     */
    public static KeyName parse(String text) {
        if (text.equals("auto")) {
            return AUTO;
        }
        Matcher matcher = TEXT.matcher(text.strip());
        Optional<Key> key = matcher.matches() ? Key.parse(matcher.group(1), mode(matcher)) : Optional.empty();
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + text + "` is no key: write `C`, `Bb`, `F#m`, `\"D dorian\"` or `auto`");
        }
        return new KeyName(key);
    }

    private static String mode(Matcher matcher) {
        if (matcher.group(2) != null) {
            return "minor";
        }
        return matcher.group(3) == null ? "major" : matcher.group(3).toLowerCase(Locale.ROOT);
    }
}
