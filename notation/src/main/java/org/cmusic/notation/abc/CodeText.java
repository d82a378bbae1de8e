package org.cmusic.notation.abc;

/** A line of music code and how far it is read. */
final class CodeText {
    private static final int LARGEST = 99_999;
    private static final int TEN = 10;

    private final String text;
    private final int line;

    /** Where in the line of the file each character comes from, if not from the same place. */
    private final int[] columns;

    private final int length;
    private int at;

    CodeText(String text, int line) {
        this(text, line, new int[0], 0);
    }

    /**
     * @param columns where in the line of the file each character comes from, from 0
     * @param length of the line of the file
     */
    CodeText(String text, int line, int[] columns, int length) {
        this.text = text;
        this.line = line;
        this.columns = columns;
        this.length = length;
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    /** The place in this text, from 1. */
    int column() {
        return at + 1;
    }

    /** The place in the line of the file, from 1. */
    int place() {
        return columns.length == 0 ? at + 1 : 1 + (at < columns.length ? columns[at] : length);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The next character; 0 at the end. */
    char peek() {
        return peek(0);
    }

    /** A character further on; 0 behind the end. */
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    /** Takes the next character. */
    char next() {
        char found = peek();
        at++;
        return found;
    }

    /** Takes the next character if it is {@code wanted}. */
    boolean take(char wanted) {
        boolean found = !isAtEnd() && peek() == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    void skipSpace() {
        while (!isAtEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    boolean isDigit() {
        return isDigit(0);
    }

    boolean isDigit(int ahead) {
        return peek(ahead) >= '0' && peek(ahead) <= '9';
    }

    /** Takes digits, at least one; a number beyond 99999 is that. */
    int number() {
        long value = 0;
        while (isDigit()) {
            value = Math.min(LARGEST, value * TEN + (next() - '0'));
        }
        return (int) value;
    }

    /** Goes back to a place that {@link #column} told. */
    void returnTo(int column) {
        at = column - 1;
    }

    /** Whether nothing but space is left. */
    boolean isSpaceLeft() {
        return text.substring(at).isBlank();
    }

    /** Takes what is before the next {@code end}, and that; null if there is none, and then takes nothing. */
    String upTo(char end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            return null;
        }
        String taken = text.substring(at, found);
        at = found + 1;
        return taken;
    }
}
