package org.cmusic.grammar.diagnostic;

/** Makes text from a file safe to show on a terminal: no control characters, none that reverses the direction. */
final class Printable {

    private static final int LONGEST = 200;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The text with every harmful character shown as a picture of itself, cut to a length that fits in a sentence. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int place = 0;
        for (int count = 0; count < LONGEST && place < text.length(); count++) {
            int codePoint = text.codePointAt(place);
            shown.appendCodePoint(harmless(codePoint));
            place += Character.charCount(codePoint);
        }
        return place < text.length() ? shown + "…" : shown.toString();
    }

    /** The character itself, or the picture that stands for a control character. */
    static int harmless(int codePoint) {
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        }
        if (codePoint <= DELETE) {
            return codePoint == DELETE ? DELETE_PICTURE : codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> codePoint;
        };
    }
}
