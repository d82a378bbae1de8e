package org.cmusic.notation;

/** Words of a piece in one line: whatever is no printing character is a blank. */
public final class PlainText {
    private PlainText() {}

    /** A text in one line, without tabulators, and without blanks around it. */
    public static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
