package org.cmusic.grammar.carl.macro;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/**
 * The lines of a file, joined where one ends in a backslash, without comments, which leave no blank. Within quotation marks
 * or apostrophes, which hold to the end of the line at most, a comment is none.
 */
final class SourceLines {
    private final String text;
    private final Letters.From from;
    private int at;
    private int line = 1;
    private int column = 1;
    private Optional<Span> openComment = Optional.empty();

    SourceLines(Source source, String text) {
        this.text = text;
        this.from = new Letters.From(source, Optional.empty());
    }

    Source source() {
        return from.source();
    }

    /** The line that the next one begins on. */
    int number() {
        return line;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Whether the next line is meant for the preprocessor. */
    boolean isDirective() {
        return !isAtEnd() && text.charAt(at) == '#';
    }

    /** The comment that the end of the file came in. */
    Optional<Span> openComment() {
        return openComment;
    }

    /** Reads the next line, without its end. */
    Letters next() {
        Letters letters = new Letters();
        char quote = 0;
        while (!isAtEnd()) {
            char c = text.charAt(at);
            if (c == '\n') {
                step();
                break;
            } else if (c == '\r' && peek(1) == '\n') {
                step();
            } else if (c == '\\' && peek(1) == '\n') {
                step();
                step();
            } else if (c == '\\' && peek(1) == '\r' && peek(2) == '\n') {
                step();
                step();
                step();
            } else if (quote == 0 && c == '/' && peek(1) == '*') {
                comment();
            } else {
                quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
                letters.add(c, line, column, from);
                step();
            }
        }
        return letters;
    }

    private void comment() {
        Span start = new Span(source(), line, column, line, column + 2);
        int end = text.indexOf("*/", at + 2);
        int stop = end < 0 ? text.length() : end + 2;
        while (at < stop) {
            step();
        }
        if (end < 0) {
            openComment = Optional.of(start);
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    private void step() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }
}
