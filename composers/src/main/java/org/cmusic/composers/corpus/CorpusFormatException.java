package org.cmusic.composers.corpus;

/** A file of a corpus that cannot be understood; the words are found by the variant when it is shown. */
public final class CorpusFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String variant;
    private final int line;
    private final String found;

    /**
     * @param variant what is wrong
     * @param line the line at which it is, from 1
     * @param found what stands there
     */
    public CorpusFormatException(String variant, int line, String found) {
        super(variant + " at line " + line + ": " + found);
        this.variant = variant;
        this.line = line;
        this.found = found;
    }

    /** What is wrong. */
    public String variant() {
        return variant;
    }

    /** The line at which it is, from 1. */
    public int line() {
        return line;
    }

    /** What stands there. */
    public String found() {
        return found;
    }
}
