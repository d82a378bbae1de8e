package org.cmusic.notation.musicxml;

/** Text that a file may hold. */
final class Sanitized {
    private static final int FIRST_PRINTED = 0x20;
    private static final int FIRST_NONE = 0xFFFE;

    private Sanitized() {}

    /** A text with a blank for each character that XML has no place for. */
    static String text(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(code -> clean.appendCodePoint(isAllowed(code) ? code : ' '));
        return clean.toString();
    }

    private static boolean isAllowed(int code) {
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean none = (code & 0xFFFF) >= FIRST_NONE;
        return code >= FIRST_PRINTED && !surrogate && !none;
    }
}
