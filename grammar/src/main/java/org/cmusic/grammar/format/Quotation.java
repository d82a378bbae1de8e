package org.cmusic.grammar.format;

/** Strings as the language writes them. */
final class Quotation {

    private Quotation() {}

    /** The text between quotation marks; control characters the language has no escape for become blanks. */
    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
