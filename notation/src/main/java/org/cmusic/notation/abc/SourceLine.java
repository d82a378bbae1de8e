package org.cmusic.notation.abc;

/**
 * A line of a file.
 *
 * @param text without the end of the line
 * @param number from 1
 */
record SourceLine(String text, int number) {
    private static final String NOTES = "ABCDEFGabcdefgzx";

    /** Whether nothing stands in it. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is a comment or a directive. */
    boolean isComment() {
        return text.startsWith("%");
    }

    /** Whether it is a field, such as {@code K:G}; a note before the end of a repeat, as in {@code G:|}, is none. */
    boolean isField() {
        String bare = text.stripLeading();
        if (bare.length() < 2 || bare.charAt(1) != ':') {
            return false;
        }
        char letter = bare.charAt(0);
        boolean isNote = NOTES.indexOf(letter) >= 0 && bare.length() > 2 && "|:".indexOf(bare.charAt(2)) >= 0;
        return letter == '+' || (letter < 0x80 && Character.isLetter(letter) && !isNote);
    }

    /** Whether it is a field of a head, where no notes are. */
    boolean isHeadField() {
        return isField() || text.matches("[A-G]:.*");
    }

    /** Whether it is the field of a letter. */
    boolean isField(char letter) {
        return isField() && text.stripLeading().charAt(0) == letter;
    }

    /** What a field says: what is behind its colon, without a comment. */
    String value() {
        String bare = text.stripLeading();
        return uncommented(bare.substring(2)).strip();
    }

    /** A text up to the sign of a comment. */
    static String uncommented(String text) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (i == 0 || text.charAt(i - 1) != '\\') {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
