package org.cmusic.grammar.carl;

import java.util.Optional;
import org.cmusic.grammar.carl.macro.Letters;
import org.cmusic.grammar.carl.macro.Preprocessor;
import org.cmusic.grammar.carl.macro.Use;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;

/**
 * The fields of a score, one after the other. They end at blanks, commas and semicolons; what stands in braces is left out
 * and joins what is around it; what stands in quotation marks is taken as it is.
 */
final class Fields {
    /** What ends fields of most statements, besides blanks. */
    static final String USUAL = ",;";

    /** No field that means anything is longer. */
    private static final int LONGEST = 10_000;

    private final Preprocessor text;
    private final Diagnostics diagnostics;
    private final Letters letters = new Letters();
    private final Letters mark = new Letters();
    private final StringBuilder trace = new StringBuilder();
    private int braces;
    private boolean quoted;
    private Span opened;
    private Span last;
    private boolean traced;
    private boolean ended;
    private boolean held;
    private char heldBack;

    Fields(Preprocessor text, Diagnostics diagnostics, Span start) {
        this.text = text;
        this.diagnostics = diagnostics;
        this.opened = start;
        this.last = start;
    }

    /** The empty field before all others. */
    Field start() {
        return new Field("", ' ', opened, Optional.empty());
    }

    /** Whether the score ends here. */
    boolean isAtEnd() {
        return ended;
    }

    /** The next field of most statements. */
    Field next() {
        return next(USUAL);
    }

    /** The next field where it ends at blanks and the characters of {@code breaks}. */
    Field next(String breaks) {
        letters.clear();
        boolean leading = true;
        while (true) {
            int read = read();
            if (read < 0) {
                return field(Field.NOTHING);
            }
            char c = (char) read;
            if (quoted) {
                leading = false;
                take();
            } else if (!(leading && c == ' ')) {
                if (c == ' ' || breaks.indexOf(c) >= 0) {
                    return field(c == ' ' ? pastBlanks(breaks) : c);
                }
                leading = false;
                take();
            }
        }
    }

    /** The character behind the blanks if it ends the field as well, else a blank. */
    private char pastBlanks(String breaks) {
        int c = read();
        while (c == ' ' && !quoted) {
            c = read();
        }
        if (c < 0) {
            return ended ? Field.NOTHING : ' ';
        }
        if (!quoted && breaks.indexOf(c) >= 0) {
            return (char) c;
        }
        back();
        return ' ';
    }

    private void take() {
        if (letters.length() < LONGEST) {
            text.addTo(letters);
        } else if (letters.length() == LONGEST) {
            text.addTo(letters);
            diagnostics.add(Diagnostic.at("limit-exceeded", letters.span(0, 0))
                    .variant("token")
                    .with("limit", LONGEST));
        }
    }

    /** The next character that counts: tabs and ends of lines are blanks, what stands in braces is none. */
    private int read() {
        if (held) {
            held = false;
            return heldBack;
        }
        while (true) {
            int c = text.read();
            if (c < 0) {
                close();
                return -1;
            }
            if (c == '#' || hides((char) c)) {
                continue;
            }
            char blank = c == '\t' || c == '\n' || c == '\r' ? ' ' : (char) c;
            heldBack = quoted ? (char) c : blank;
            if (traced) {
                trace.append(heldBack);
            }
            return heldBack;
        }
    }

    private void back() {
        held = true;
    }

    /** Whether a character opens, closes or stands in what is left out. */
    private boolean hides(char c) {
        if (braces == 0 && c == '"') {
            quoted = !quoted;
            open(quoted);
            return true;
        }
        if (quoted) {
            return false;
        }
        if (c == '{') {
            open(braces++ == 0);
            return true;
        }
        if (c == '}' && braces == 0) {
            mark.clear();
            text.addTo(mark);
            diagnostics.add(Diagnostic.at("stray-brace", mark.span(0, 0)));
            return true;
        }
        braces -= c == '}' ? 1 : 0;
        return c == '}' || braces > 0;
    }

    private void open(boolean opens) {
        if (opens) {
            mark.clear();
            text.addTo(mark);
            opened = mark.span(0, 0);
        }
    }

    private void close() {
        if (!ended && (braces > 0 || quoted)) {
            diagnostics.add(Diagnostic.at("not-closed", opened).variant(quoted ? "quote" : "brace"));
        }
        ended = true;
    }

    private Field field(char end) {
        Optional<Use> use = Optional.empty();
        for (int i = 0; i < letters.length() && use.isEmpty(); i++) {
            use = letters.use(i);
        }
        if (letters.length() > 0) {
            last = letters.span(0, letters.length() - 1);
            return new Field(letters.toString(), end, last, use);
        }
        return new Field("", end, last.end(), use);
    }

    /** Starts to write down what is read. */
    void trace() {
        trace.setLength(0);
        if (held) {
            trace.append(heldBack);
        }
        traced = true;
    }

    /** What was read since, without the semicolon at its end. */
    String traced() {
        traced = false;
        int end = trace.length();
        return trace.substring(0, end > 0 && trace.charAt(end - 1) == ';' ? end - 1 : end)
                .stripLeading();
    }
}
