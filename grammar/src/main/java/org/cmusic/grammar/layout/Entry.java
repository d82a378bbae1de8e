package org.cmusic.grammar.layout;

import java.util.List;

/**
 * A statement, member, step or field.
 *
 * @param elements its words and bodies; only at the end of a file none
 * @param kind how it goes with its neighbours
 * @param lineBefore whether the author began a new line before it
 * @param blankLineBefore whether the author left an empty line before it
 */
public record Entry(List<Element> elements, Kind kind, boolean lineBefore, boolean blankLineBefore) {

    /** How an entry goes with its neighbours. */
    public enum Kind {
        /** Stands on its own line. */
        ALONE,
        /** Shares a line with others that flow: notes, chords and rests. */
        FLOWING,
        /** Goes on the line of what is before it, whatever that is, and ends the line: a bar check. */
        BAR
    }

    public Entry {
        elements = List.copyOf(elements);
    }

    /** The comments before the entry. */
    List<Comment> comments() {
        return elements.get(0) instanceof Word first ? first.comments() : List.of();
    }
}
