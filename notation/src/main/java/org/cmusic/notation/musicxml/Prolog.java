package org.cmusic.notation.musicxml;

import java.util.Set;

/**
 * What comes before the first element of a file. Where its document type is not closed, the parser of the Java library says so
 * on standard error output and forgets where it was.
 */
final class Prolog {
    private static final String TYPE = "<!DOCTYPE";
    private static final String COMMENT = "<!--";
    private static final String INSTRUCTION = "<?";
    private static final Set<Character> QUOTES = Set.of('"', '\'');

    private final StringBuilder last = new StringBuilder();
    private String end = "";
    private boolean isType;
    private boolean hasEnded;
    private int brackets;

    /** Whether the next character still belongs to it. */
    boolean goesOn() {
        return !hasEnded;
    }

    /** Whether a document type was begun and not closed. */
    boolean isTypeOpen() {
        return isType && !hasEnded;
    }

    /** Takes the next character of the file. */
    void take(char sign) {
        last.append(sign);
        if (last.length() > TYPE.length()) {
            last.deleteCharAt(0);
        }
        if (!end.isEmpty()) {
            if (is(end)) {
                goOnAs("");
            }
        } else if (is(COMMENT)) {
            goOnAs("-->");
        } else if (is(INSTRUCTION)) {
            goOnAs("?>");
        } else if (isType) {
            takeOfType(sign);
        } else if (is(TYPE)) {
            isType = true;
        } else {
            int before = last.length() - 2;
            hasEnded = before >= 0 && last.charAt(before) == '<' && sign != '!';
        }
    }

    private void takeOfType(char sign) {
        if (QUOTES.contains(sign)) {
            goOnAs(String.valueOf(sign));
        }
        brackets += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        hasEnded = sign == '>' && brackets <= 0;
    }

    private boolean is(String text) {
        int from = last.length() - text.length();
        return from >= 0 && last.indexOf(text, from) == from;
    }

    private void goOnAs(String newEnd) {
        end = newEnd;
        last.setLength(0);
    }
}
