package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cmusic.model.music.Heading;

/** What a tune says in words: its titles, its composers, and all else; of directives that are the same, one. */
final class TuneHeading {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+|[\u2028\u2029]");

    private final List<String> remarks = new ArrayList<>();
    private final Set<String> directives = new HashSet<>();
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
            remarks.add("% " + oneSpaced(text));
        }
    }

    /** Takes a directive, with its signs. */
    void directive(String text) {
        String line = oneSpaced(text);
        if (line.length() > 2 && line.charAt(2) != '%' && directives.add(line)) {
            remarks.add(line);
        }
    }

    private static String oneSpaced(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    Heading heading() {
        return new Heading(title, composer, List.copyOf(remarks));
    }
}
