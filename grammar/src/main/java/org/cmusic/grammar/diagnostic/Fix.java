package org.cmusic.grammar.diagnostic;

import java.util.List;
import java.util.Map;

/**
 * Edits that mend one diagnostic.
 *
 * @param key which title of the bundle, {@code fix.KEY}, names this fix; it may quote the first edit as
 *     <code>{text}</code>
 * @param edits the changes, none overlapping another
 */
public record Fix(String key, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix needs an edit");
        }
    }

    /** Puts {@code text} in the place of {@code span}. */
    public static Fix replace(Span span, String text) {
        return new Fix("use", List.of(new Edit(span, text)));
    }

    /** Puts {@code text} before {@code span}. */
    public static Fix insertBefore(Span span, String text) {
        return new Fix("insert", List.of(new Edit(span.start(), text)));
    }

    /** Puts {@code text} after {@code span}. */
    public static Fix insertAfter(Span span, String text) {
        return new Fix("insert", List.of(new Edit(span.end(), text)));
    }

    /** Takes {@code span} away. */
    public static Fix remove(Span span) {
        return new Fix("remove", List.of(new Edit(span, "")));
    }

    /** What the fix does, in words. */
    public String title() {
        return Messages.text("fix." + key, Map.of("text", edits.get(0).text().strip()));
    }
}
