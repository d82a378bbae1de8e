package org.cmusic.grammar.tuning;

import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/**
 * A line of a Scala file that is no comment.
 *
 * @param source the file
 * @param number its number, from 1
 * @param text its text, without the line's end
 */
record ScalaLine(Source source, int number, String text) {

    /** Whether there is nothing to see. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** The first word, or nothing; the rest of a line is the author's own. */
    String word() {
        String stripped = text.strip();
        int end = 0;
        while (end < stripped.length()
                && !Character.isWhitespace(stripped.charAt(end))
                && stripped.charAt(end) != '!') {
            end++;
        }
        return stripped.substring(0, end);
    }

    /** Where the first {@code length} characters after the leading blanks stand. */
    Span span(int length) {
        int start = text.length() - text.stripLeading().length();
        int from = 1 + text.codePointCount(0, start);
        int to = from + text.codePointCount(start, Math.min(start + length, text.length()));
        return new Span(source, number, from, number, to);
    }

    /** Where the first word stands. */
    Span wordSpan() {
        return span(word().length());
    }
}
