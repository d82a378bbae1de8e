package org.cmusic.notation.lilypond;

import org.cmusic.model.Beats;
import org.cmusic.notation.engraving.NoteValue;
import org.cmusic.notation.engraving.Sign;

/** Words of LilyPond's language: strings, comments and durations. */
final class Spelled {
    private static final int QUARTERS_IN_WHOLE = 4;

    private Spelled() {}

    /** A text in quotes; what cannot be printed is a blank. */
    static String quoted(String text) {
        return '"' + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A comment of one line. */
    static String comment(String text) {
        return ("% " + line(text)).stripTrailing();
    }

    private static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(code -> line.appendCodePoint(isPrinted(code) ? code : ' '));
        return line.toString();
    }

    private static boolean isPrinted(int code) {
        int type = Character.getType(code);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }

    /** A value: {@code 4.} */
    static String duration(NoteValue value) {
        String base = switch (value.halvings()) {
            case NoteValue.LONGEST -> "\\longa";
            case NoteValue.LONGEST + 1 -> "\\breve";
            default -> Integer.toString(1 << value.halvings());
        };
        return base + ".".repeat(value.dots());
    }

    /** The value of a sign, stretched where it fills what no value can. */
    static String duration(Sign sign) {
        Beats length = sign.tuplet().written(sign.event().length());
        Beats value = sign.value().length();
        String stretched =
                length.equals(value) ? "" : "*" + fraction(length.times(value.denominator(), value.numerator()));
        return duration(sign.value()) + stretched;
    }

    /** Any length, as {@code 1*3/4}. */
    static String stretch(Beats length) {
        return NoteValue.of(length)
                .map(Spelled::duration)
                .orElseGet(() -> "1*" + fraction(length.times(1, QUARTERS_IN_WHOLE)));
    }

    private static String fraction(Beats length) {
        return length.numerator() + "/" + length.denominator();
    }
}
