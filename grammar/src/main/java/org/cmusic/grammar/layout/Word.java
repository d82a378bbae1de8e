package org.cmusic.grammar.layout;

import java.util.List;

/**
 * A token on the page.
 *
 * @param text as it is written
 * @param apart whether a blank stands before it
 * @param breakLevel how good a place it is to begin a new line: 0 is best, larger is worse, {@link #UNBREAKABLE} none
 * @param comments those before it
 */
public record Word(String text, boolean apart, int breakLevel, List<Comment> comments) implements Element {

    /** A line cannot begin with the word. */
    public static final int UNBREAKABLE = Integer.MAX_VALUE;

    public Word {
        comments = List.copyOf(comments);
    }

    /** The columns it takes, its blank included. */
    int width() {
        return text.codePointCount(0, text.length()) + (apart ? 1 : 0);
    }

    boolean isBreakable() {
        return breakLevel != UNBREAKABLE;
    }
}
