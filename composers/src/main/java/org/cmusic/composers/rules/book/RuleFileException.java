package org.cmusic.composers.rules.book;

/** A file of rules that cannot be read; the message tells the line and what to write. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;

    RuleFileException(int line, String message) {
        super("line " + line + ": " + message);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
