package org.cmusic.model.music;

import java.util.ArrayList;
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
    private static final String COMPOSER = "composer:";
    private static final String NAMED = COMPOSER + " ";

    public Heading {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(composer, "composer");
        remarks = List.copyOf(remarks);
    }

    /** A title and nothing else. */
    public static Heading of(String title) {
        return new Heading(title, "", List.of());
    }

    /**
     * The heading of lines as {@link #lines()} gives them, in a file that has a place for its title alone: a first one
     * {@code composer: NAME} is the composer, all others are remarks.
     */
    public static Heading ofLines(String title, List<String> lines) {
        if (lines.isEmpty() || !isOfComposer(lines.get(0))) {
            return new Heading(title, "", lines);
        }
        String first = lines.get(0);
        String composer = first.equals(COMPOSER) ? "" : first.substring(NAMED.length());
        return new Heading(title, composer, lines.subList(1, lines.size()));
    }

    /** What it says beside the title, line by line: the composer first, by an empty name where a remark could be taken for one. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!composer.isBlank()) {
            lines.add(NAMED + composer);
        } else if (!remarks.isEmpty() && isOfComposer(remarks.get(0))) {
            lines.add(COMPOSER);
        }
        lines.addAll(remarks);
        return lines;
    }

    private static boolean isOfComposer(String line) {
        return line.equals(COMPOSER) || line.startsWith(NAMED);
    }
}
