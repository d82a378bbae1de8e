package org.cmusic.grammar.diagnostic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts by key, written as {@link Properties} are, in UTF-8, without escapes in keys. A text is read when it is asked for:
 * one run tells few of them.
 */
final class TextBundle {

    /** The lines of each text as they are written, a character for each byte. */
    private final Map<String, String> written = new HashMap<>();

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    TextBundle(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < all.length()) {
            int end = lineEnd(all, at);
            int first = all.charAt(at);
            if (first != '#' && first != '!' && !isBlank(first)) {
                while (goesOn(all, end)) {
                    end = lineEnd(all, end + 1);
                }
                written.put(all.substring(at, keyEnd(all, at, end)), all.substring(at, end));
            }
            at = end + 1;
        }
    }

    private static int lineEnd(String all, int from) {
        int end = all.indexOf('\n', from);
        return end < 0 ? all.length() : end;
    }

    private static boolean isBlank(int character) {
        return character == '\n' || character == '\r';
    }

    /** Whether the line that ends here goes on in the next: behind a backslash that none before it undoes. */
    private static boolean goesOn(String all, int end) {
        int last = end > 0 && all.charAt(end - 1) == '\r' ? end - 2 : end - 1;
        int from = last;
        while (from >= 0 && all.charAt(from) == '\\') {
            from--;
        }
        return end < all.length() && (last - from) % 2 == 1;
    }

    private static int keyEnd(String all, int from, int to) {
        int end = from;
        while (end < to && all.charAt(end) != '=') {
            end++;
        }
        return end;
    }

    /** All keys. */
    Set<String> keys() {
        return written.keySet();
    }

    /** Whether there is a text for a key. */
    boolean has(String key) {
        return written.containsKey(key);
    }

    /** The text for a key. */
    Optional<String> get(String key) {
        String known = texts.get(key);
        if (known == null && has(key)) {
            known = read(key);
            texts.put(key, known);
        }
        return Optional.ofNullable(known);
    }

    private String read(String key) {
        byte[] bytes = written.get(key).getBytes(StandardCharsets.ISO_8859_1);
        Properties one = new Properties();
        try {
            one.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.getProperty(key);
    }
}
