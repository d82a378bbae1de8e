package org.cmusic.grammar.layout;

import java.util.List;

/**
 * What stands between two braces.
 *
 * @param open the opening brace
 * @param entries what is inside
 * @param close the closing brace
 * @param gap how many blanks stand between entries on one line
 * @param oneLine whether it is best set on one line, if it fits
 */
public record Body(Word open, List<Entry> entries, Word close, int gap, boolean oneLine) implements Element {

    public Body {
        entries = List.copyOf(entries);
    }
}
