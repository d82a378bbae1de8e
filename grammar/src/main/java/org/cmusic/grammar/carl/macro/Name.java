package org.cmusic.grammar.carl.macro;

/** Which characters make a name: a macro is known by a whole name only, but digits before it are no part of it. */
final class Name {
    private Name() {}

    static boolean begins(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean goesOn(char c) {
        return begins(c) || c >= '0' && c <= '9';
    }

    /** The end of the name that begins at an index; the index itself where none does. */
    static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && (end == start ? begins(text.charAt(end)) : goesOn(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == 0x0B;
    }
}
