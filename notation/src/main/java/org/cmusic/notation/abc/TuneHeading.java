package org.cmusic.notation.abc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.music.Heading;

/** What a tune says in words: its titles, its composers, and all else, each line once. */
final class TuneHeading {
    private final Set<String> remarks = new LinkedHashSet<>();
    private String title = "";
    private String composer = "";

    /** Takes a field of words. */
    void field(char letter, String value) {
        String text = TextString.read(value);
        if (text.isEmpty()) {
            return;
        }
        if (letter == 'T' && title.isEmpty()) {
            title = text;
        } else if (letter == 'C' && composer.isEmpty()) {
            composer = text;
        } else {
            remarks.add(letter + ":" + text);
        }
    }

    /** Takes a comment, without its sign. */
    void comment(String text) {
        if (!text.replace("%", "").isBlank()) {
            remarks.add("% " + text.strip());
        }
    }

    /** Takes a directive, with its signs. */
    void directive(String text) {
        if (text.length() > 2 && text.charAt(2) != '%') {
            remarks.add(text);
        }
    }

    Heading heading() {
        return new Heading(title, composer, List.copyOf(remarks));
    }
}
