package org.cmusic.notation.tablature;

/** Words of a piece in one line: whatever is no printing character is a blank. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
