package org.cmusic.notation.abc;

import java.util.Locale;

/**
 * What a field {@code m:} has some signs of music stand for. An {@code n} among these is any note; the letters {@code h} to
 * {@code z} of what they stand for are then notes so many steps above or below it as they are behind or before {@code n}.
 *
 * @param target the signs, at least one
 * @param text what they stand for
 */
record Macro(String target, String text) {
    private static final String STEPS = "CDEFGAB";
    private static final char ANY = 'n';

    /** Whether some sign of its target is any note. */
    boolean isForAnyNote() {
        return target.indexOf(ANY) >= 0;
    }

    /** Where signs that are its target end, if they begin at a place; -1 if they are none. */
    int end(String code, int from) {
        int at = from;
        for (int i = 0; i < target.length(); i++) {
            char sign = at < code.length() ? code.charAt(at) : 0;
            if (target.charAt(i) == ANY ? !isNote(sign) : target.charAt(i) != sign) {
                return -1;
            }
            at = target.charAt(i) == ANY ? noteEnd(code, at) : at + 1;
        }
        return goesOn(code, at) ? -1 : at;
    }

    /** Whether the last sign is a part only of what is written: a digit of a number, a note of another octave. */
    private boolean goesOn(String code, int at) {
        char next = at < code.length() ? code.charAt(at) : 0;
        char last = code.charAt(at - 1);
        return isDigit(last) && isDigit(next) || isNote(last) && isOctave(next);
    }

    /** What the signs that begin at a place stand for. */
    String replacement(String code, int from) {
        return isForAnyNote() ? transposed(step(code, from + target.indexOf(ANY))) : text;
    }

    private String transposed(int step) {
        StringBuilder notes = new StringBuilder();
        char end = 0;
        for (char sign : text.toCharArray()) {
            boolean isRelative = end == 0 && sign >= 'h' && sign <= 'z';
            notes.append(isRelative ? name(step + sign - ANY) : sign);
            boolean isQuote = sign == '"' || sign == '!';
            end = end == 0 && isQuote ? sign : sign == end ? 0 : end;
        }
        return notes.toString();
    }

    /** The steps of a note above middle C. */
    private static int step(String code, int from) {
        char letter = code.charAt(from);
        int step = STEPS.indexOf(Character.toUpperCase(letter)) + (letter >= 'a' ? STEPS.length() : 0);
        for (int i = from + 1; i < noteEnd(code, from); i++) {
            step += code.charAt(i) == ',' ? -STEPS.length() : STEPS.length();
        }
        return step;
    }

    private static String name(int step) {
        int octave = Math.floorDiv(step, STEPS.length());
        String letter = String.valueOf(STEPS.charAt(Math.floorMod(step, STEPS.length())));
        return octave > 0 ? letter.toLowerCase(Locale.ROOT) + "'".repeat(octave - 1) : letter + ",".repeat(-octave);
    }

    private static int noteEnd(String code, int from) {
        int end = from + 1;
        while (end < code.length() && end <= from + STEPS.length() && isOctave(code.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sign is a note. */
    static boolean isNote(char sign) {
        return sign >= 'A' && sign <= 'G' || sign >= 'a' && sign <= 'g';
    }

    private static boolean isOctave(char sign) {
        return sign == ',' || sign == '\'';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
