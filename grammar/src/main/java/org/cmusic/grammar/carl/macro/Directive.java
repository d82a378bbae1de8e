package org.cmusic.grammar.carl.macro;

import org.cmusic.grammar.diagnostic.Span;

/** A line for the preprocessor: a word behind {@code #}, and the rest. */
final class Directive {
    private final Letters line;
    private final int start;
    private final int end;

    Directive(Letters line) {
        this.line = line;
        this.start = pastBlanks(1);
        this.end = Name.end(line.toString(), start);
    }

    String word() {
        return line.text(start, end);
    }

    /** Whether nothing stands behind the sign but a number, as other programs mark lines. */
    boolean isMark() {
        return start == line.length() || start == end && Character.isDigit(line.at(start));
    }

    /** The sign and the word. */
    Span place() {
        return line.span(0, Math.max(0, end - 1));
    }

    /** Where the rest begins. */
    int rest() {
        return pastBlanks(end);
    }

    /** The rest without blanks around it. */
    String text() {
        return line.text(rest(), line.length()).strip();
    }

    Letters line() {
        return line;
    }

    /** The rest, or the word where there is none. */
    Span restPlace() {
        return rest() < line.length() ? line.span(rest(), line.length() - 1) : place();
    }

    int pastBlanks(int from) {
        int at = from;
        while (at < line.length() && Name.isBlank(line.at(at))) {
            at++;
        }
        return at;
    }
}
