package org.cmusic.grammar.parser;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;

/** Recognises note names as other systems and other languages spell them, and what they are here. */
final class NoteSpelling {

    /** Letter, German or plain accidentals, octave, accidentals written last. */
    private static final Pattern NOTE =
            Pattern.compile("([A-Ha-h])(isis|eses|is|es|s|#+|b+|♯+|♭+|x)?(-?[0-9]*)(#+|b+|♯+|♭+|x)?");

    /** The variant for a note whose octave is not written. */
    static final String WITHOUT_OCTAVE = "octave-missing";

    private static final int MIDDLE_OCTAVE = 4;

    private static final Map<String, Integer> RAISED = Map.of("is", 1, "isis", 2, "es", -1, "eses", -2, "x", 2, "", 0);

    private NoteSpelling() {}

    /**
     * What is wrong with a note name, and the name that is right.
     *
     * @param variant which help fits
     * @param right the name to write, if it can be told
     */
    record Mend(String variant, Optional<String> right) {}

    /** The diagnostic of a note in another spelling. */
    static Diagnostic explained(Lexeme note, Mend mend, Reporter reporter) {
        Span span = reporter.span(note);
        Diagnostic diagnostic =
                Diagnostic.at("bad-note", span).variant(mend.variant()).with("text", note.getText());
        if (mend.right().isEmpty()) {
            // All wordings but that of the octave name what is right.
            boolean complete = mend.variant().equals("octave");
            return complete ? diagnostic : Diagnostic.at("bad-note", span).with("text", note.getText());
        }
        String right = mend.right().get();
        return mend.variant().equals(WITHOUT_OCTAVE)
                ? diagnostic.with("fix", right + MIDDLE_OCTAVE)
                : diagnostic.with("fix", right).fix(Fix.replace(span, right));
    }

    /** What is wrong with the text as a note; empty if it does not look like one. */
    static Optional<Mend> mend(String text) {
        Matcher matcher = NOTE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = group(matcher, 2);
        String last = group(matcher, 4);
        String octave = group(matcher, 3);
        char letter = text.toUpperCase(Locale.ROOT).charAt(0);
        int raised = raised(letter, sign) + raised(letter, last);
        boolean spelt = Math.abs(raised) <= 2 && octave.length() <= 1;
        String right = (letter == 'H' ? 'B' : letter) + sign(raised) + octave;
        return Optional.of(
                new Mend(variant(text, letter, sign, octave, last), spelt ? Optional.of(right) : Optional.empty()));
    }

    private static String variant(String text, char letter, String sign, String octave, String last) {
        if (octave.length() > 1) {
            return "octave";
        }
        if (letter == 'H' && !octave.isEmpty()) {
            return "german-h";
        }
        if (octave.isEmpty()) {
            return WITHOUT_OCTAVE;
        }
        if (!last.isEmpty()) {
            return "accidental-last";
        }
        if (!sign.isEmpty() && Character.isLetter(sign.charAt(0)) && sign.charAt(0) != 'b' && !sign.equals("x")) {
            return "german-name";
        }
        return Character.isLowerCase(text.charAt(0)) ? "lower-case" : "accidental";
    }

    /** German As and Es are flats; behind another letter an s is taken for a sharp, as in Cs. */
    private static int raised(char letter, String sign) {
        if (RAISED.containsKey(sign)) {
            return RAISED.get(sign);
        }
        if (sign.equals("s")) {
            return letter == 'A' || letter == 'E' ? -1 : 1;
        }
        boolean flat = sign.startsWith("b") || sign.startsWith("♭");
        return flat ? -sign.length() : sign.length();
    }

    private static String sign(int raised) {
        return (raised < 0 ? "b" : "#").repeat(Math.abs(raised));
    }

    private static String group(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }
}
