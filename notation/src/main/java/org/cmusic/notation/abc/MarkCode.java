package org.cmusic.notation.abc;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.cmusic.model.music.Articulation;

/** Marks at notes: decorations by name or letter, names of harmonies, annotations. */
final class MarkCode {
    private static final Pattern NAME = Pattern.compile("[^\\s|]+");
    private static final int LONGEST_MARK = 40;
    private static final String JUMPS =
            " D.C. D.S. dacapo dacoda fine coda segno D.C.alcoda D.C.alfine D.S.alcoda D.S.alfine ";

    private final CodeText text;
    private final AbcVoice voice;
    private final Marking marking;
    private final AbcFindings findings;

    MarkCode(CodeText text, AbcVoice voice, Marking marking, AbcFindings findings) {
        this.text = text;
        this.voice = voice;
        this.marking = marking;
        this.findings = findings;
    }

    /** A letter that stands for a mark, if it does. */
    void letter(char letter) {
        Optional<String> name = marking.named(letter);
        if (name.isPresent()) {
            mark(name.get());
        } else {
            findings.leftOut("character", String.valueOf(letter));
        }
    }

    /** What begins with a dot: a dotted bar line, slur or tie, or a note that is short. */
    void dot() {
        if (text.peek() == '|') {
            text.next();
        } else if (text.peek() != '(' && text.peek() != '-') {
            letter('.');
        }
    }

    /** What stands in quotation marks; the first is read already. */
    void symbol() {
        String said = text.upTo('"');
        if (said == null) {
            findings.leftOut("character", "\"");
            return;
        }
        String plain = TextString.read(said);
        if (!plain.isEmpty() && "^_<>@".indexOf(plain.charAt(0)) >= 0) {
            findings.leftOut("annotation");
        } else if (!plain.isEmpty() && !voice.pending().setSymbol(plain)) {
            findings.leftOut("symbol");
        }
    }

    /**
     * What stands between two signs; the first is read already.
     *
     * @return whether it is no mark but a chord, as older files write it between two {@code +}
     */
    boolean marked(char sign) {
        int start = text.column();
        String name = text.upTo(sign);
        boolean isName = name != null
                && !name.isEmpty()
                && name.length() <= LONGEST_MARK
                && NAME.matcher(name).matches();
        if (!isName) {
            text.returnTo(start);
            if (sign == '+') {
                findings.leftOut("character", "+");
            }
        } else if (sign == '+' && !Marking.isKnown(name) && name.matches("[\\^_=A-Ga-g,'0-9/]+")) {
            text.returnTo(start);
            return true;
        } else {
            mark(name);
        }
        return false;
    }

    private void mark(String name) {
        Optional<Articulation> articulation = Marking.articulation(name);
        OptionalDouble level = Marking.level(name);
        if (articulation.isPresent()) {
            voice.pending().add(articulation.get());
        } else if (level.isPresent()) {
            voice.setLevel(level);
        } else if (JUMPS.contains(" " + name + " ")) {
            findings.leftOut("jump", name);
        } else if (name.startsWith("\"")) {
            findings.leftOut("annotation");
        } else if (!name.equals("nil") && !name.equals("none")) {
            findings.leftOut("decoration", name);
        }
    }
}
