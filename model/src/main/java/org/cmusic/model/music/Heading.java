package org.cmusic.model.music;

import java.util.List;
import java.util.Objects;

/**
 * What a file says about its piece in words.
 *
 * @param title empty for none
 * @param composer empty for none
 * @param remarks what else it says, line by line, in its own form
 */
public record Heading(String title, String composer, List<String> remarks) {
    public Heading {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(composer, "composer");
        remarks = List.copyOf(remarks);
    }

    /** A title and nothing else. */
    public static Heading of(String title) {
        return new Heading(title, "", List.of());
    }
}
