package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Tone;

/** A line of music code: it is read into the voice that is current. */
final class MusicCode {
    private static final Pattern NAME = Pattern.compile("[^\\s|]+");
    private static final int LONGEST_MARK = 40;
    private static final int MOST_TIMES = 16;
    private static final int MOST_PASSES = 32;
    private static final int MOST_HALVINGS = 6;
    private static final int MOST_IN_TUPLET = 128;
    private static final int MOST_BARS = 9999;
    private static final String JUMPS =
            " D.C. D.S. dacapo dacoda fine coda segno D.C.alcoda D.C.alfine D.S.alcoda D.S.alfine ";

    private final CodeText text;
    private final TuneReader tune;
    private final AbcFindings findings;
    private AbcVoice voice;
    private NoteCode notes;
    private boolean goesOn;

    MusicCode(SourceLine line, TuneReader tune) {
        this.text = new CodeText(SourceLine.uncommented(line.text()), line.number());
        this.tune = tune;
        this.findings = tune.findings();
        turnTo(tune.voice());
    }

    private void turnTo(AbcVoice newVoice) {
        voice = newVoice;
        notes = new NoteCode(text, voice, tune.propagation(), findings);
    }

    /**
     * Reads it.
     *
     * @return whether the next line belongs to it
     */
    boolean read() throws BrokenTuneException {
        while (!text.isAtEnd()) {
            findings.moveTo(text.line(), text.column());
            step();
        }
        return goesOn;
    }

    private void step() throws BrokenTuneException {
        char letter = text.peek();
        if (Character.isWhitespace(letter) || letter == '`' || letter == '$' || letter == '\u00a0') {
            text.next();
        } else if (NoteCode.begins(letter)) {
            note();
        } else if (letter == '|' || letter == ':' || letter == '[' && text.peek(1) == '|') {
            bar();
        } else if (letter == '[') {
            bracket();
        } else {
            text.next();
            other(letter);
        }
    }

    private void other(char letter) {
        switch (letter) {
            case 'z' -> rest();
            case 'x' -> voice.layer().moveTo(voice.now().plus(silence()));
            case 'Z', 'X' -> bars();
            case 'y' -> notes.fraction();
            case '(' -> {
                if (text.isDigit()) {
                    tuplet();
                } else {
                    if (text.peek() == '\'' || text.peek() == ',') {
                        text.next();
                    }
                    voice.pending().slur();
                }
            }
            case ')' -> voice.layer().endSlur();
            case '{' -> notes.graces().forEach(voice.pending()::add);
            case '"' -> symbol();
            case '!' -> marked('!');
            case '+' -> marked('+');
            case '-' -> tie();
            case '>', '<' -> broken(letter);
            case '&' -> voice.overlay();
            case '.' -> dot();
            case '\\' -> {
                if (text.isSpaceLeft()) {
                    goesOn = true;
                } else {
                    findings.leftOut("character", "\\");
                }
            }
            default -> letter(letter);
        }
    }

    private void letter(char letter) {
        Optional<String> name = tune.marking().named(letter);
        if (name.isPresent()) {
            mark(name.get());
        } else {
            findings.leftOut("character", String.valueOf(letter));
        }
    }

    private void dot() {
        if (text.peek() == '|') {
            text.next();
        } else if (text.peek() != '(' && text.peek() != '-') {
            letter('.');
        }
    }

    private Draft draft(Beats length) {
        return new Draft(text.line(), findings.column(), voice.bars().size(), length);
    }

    private void note() {
        Optional<Tone> tone = notes.tone();
        Draft draft = draft(notes.length());
        tone.ifPresent(draft::add);
        place(draft);
    }

    private void place(Draft draft) {
        if (draft.isChord()) {
            voice.pending().giveTo(draft, voice.layer(), voice.level());
        } else {
            withoutMarks();
        }
        tune.count();
        voice.layer().add(draft);
    }

    private void withoutMarks() {
        if (!voice.pending().isNothingButSlurs()) {
            findings.leftOut("on-rest");
            voice.pending().clear();
        }
    }

    private void rest() {
        place(draft(notes.length()));
    }

    /** A rest that is not seen: nothing sounds and nothing is written. */
    private Beats silence() {
        Layer layer = voice.layer();
        Draft rest = draft(notes.length());
        Beats before = layer.now();
        place(rest);
        if (layer.last().filter(last -> last == rest).isEmpty()) {
            return Beats.ZERO;
        }
        layer.drafts().remove(layer.drafts().size() - 1);
        layer.moveTo(before);
        return rest.length();
    }

    private void bars() {
        int count = text.isDigit() ? text.number() : 1;
        if (count < 1 || count > MOST_BARS) {
            findings.leftOut("length");
            return;
        }
        withoutMarks();
        Beats bar = voice.meter().map(Meter::barLength).orElse(Beats.of(4));
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                voice.barLine(text.line(), findings.column());
            }
            tune.count();
            voice.layer().add(draft(bar));
        }
    }

    private void tuplet() {
        int notesIn = text.number();
        int time = 0;
        int count = 0;
        if (text.take(':')) {
            time = text.isDigit() ? text.number() : 0;
            if (text.take(':')) {
                count = text.isDigit() ? text.number() : 0;
            }
        }
        if (time == 0) {
            time = usualTime(notesIn);
        }
        if (count == 0) {
            count = notesIn;
        }
        if (notesIn < 1 || notesIn > MOST_IN_TUPLET || time > MOST_IN_TUPLET || count > MOST_IN_TUPLET) {
            findings.leftOut("tuplet");
            return;
        }
        voice.layer().tuplet(new BigFraction(time, notesIn), count);
    }

    private int usualTime(int notesIn) {
        boolean compound = voice.meter()
                .filter(meter -> meter.beats() % 3 == 0 && meter.beats() > 3)
                .isPresent();
        return switch (notesIn) {
            case 2, 4, 8 -> 3;
            case 3, 6 -> 2;
            default -> compound ? 3 : 2;
        };
    }

    private void tie() {
        Optional<Draft> last = voice.layer()
                .last()
                .filter(draft -> draft.isChord() && draft.end().equals(voice.now()));
        if (last.isPresent()) {
            last.get().tieAll();
        } else {
            findings.leftOut("tie");
        }
    }

    private void broken(char sign) {
        int halvings = 1;
        while (text.take(sign)) {
            halvings++;
        }
        if (halvings > MOST_HALVINGS) {
            findings.leftOut("broken");
        } else {
            voice.layer().breakRhythm(halvings, sign == '>');
        }
    }

    private void symbol() {
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

    private void marked(char sign) {
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
            chord('+');
        } else {
            mark(name);
        }
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

    private void bracket() throws BrokenTuneException {
        boolean isField = Character.isLetter(text.peek(1)) && text.peek(2) == ':';
        text.next();
        if (isField) {
            field();
        } else if (text.isDigit()) {
            ending();
        } else if (text.peek() == '"') {
            text.next();
            namedEnding(text.upTo('"'));
        } else {
            chord(']');
        }
    }

    private void field() throws BrokenTuneException {
        char letter = text.next();
        text.next();
        String value = text.upTo(']');
        if (value == null) {
            findings.leftOut("character", "[");
            return;
        }
        tune.inlineField(letter, value.strip());
        if (tune.voice() != voice) {
            turnTo(tune.voice());
            voice.beginLine();
        } else {
            turnTo(voice);
        }
    }

    private void chord(char end) {
        int start = findings.column();
        BigFraction length = BigFraction.ONE;
        boolean first = true;
        Draft draft = new Draft(text.line(), start, voice.bars().size(), Beats.ZERO);
        while (!text.isAtEnd() && text.peek() != end) {
            findings.moveTo(text.line(), text.column());
            if (NoteCode.begins(text.peek())) {
                Optional<Tone> tone = notes.tone();
                BigFraction own = notes.fraction();
                if (first) {
                    length = own;
                } else if (!own.equals(length)) {
                    findings.mended("chord-length");
                }
                first = false;
                boolean added = tone.isPresent() && draft.add(tone.get());
                if (tone.isPresent() && !added) {
                    findings.mended("unison");
                }
                if (text.take('-') && added) {
                    draft.tieLast();
                }
            } else if (!inChord(text.next())) {
                break;
            }
        }
        findings.moveTo(text.line(), start);
        if (!text.take(end)) {
            findings.mended("chord");
        }
        if (first) {
            findings.leftOut("chord");
            return;
        }
        draft.place(Beats.ZERO, voice.unit().times(length.multiply(notes.fraction())));
        place(draft);
    }

    /** What else may stand in a chord; false if the chord has no end. */
    private boolean inChord(char letter) {
        switch (letter) {
            case '"' -> symbol();
            case '!' -> marked('!');
            case '(' -> voice.pending().slur();
            case '|' -> {
                text.returnTo(text.column() - 1);
                return false;
            }
            case ')', ' ', '-' -> {
                // slurs of single notes of a chord are no more than those of the chord
            }
            default -> letter(letter);
        }
        return true;
    }

    /** An ending whose numbers stand in quotation marks. */
    private void namedEnding(String name) {
        String numbers = name == null ? "" : name.replaceAll("\\s+", "");
        if (numbers.matches("\\d{1,2}(?:[,-]\\d{1,2})*\\.?")) {
            ending(new CodeText(numbers, text.line()));
        } else {
            findings.leftOut("ending", name == null ? "" : name);
        }
    }

    private void ending() {
        ending(text);
    }

    private void ending(CodeText code) {
        List<Integer> numbers = new ArrayList<>();
        int last = code.number();
        add(last, last, numbers);
        while ((code.peek() == ',' || code.peek() == '-') && code.isDigit(1)) {
            boolean range = code.next() == '-';
            int next = code.number();
            add(range ? last + 1 : next, next, numbers);
            last = next;
        }
        code.take('.');
        if (!numbers.isEmpty()) {
            voice.signs().add(new Sign(voice.layers().get(0).now(), Sign.Kind.ENDING, 1, List.copyOf(numbers)));
        }
    }

    private void add(int from, int to, List<Integer> numbers) {
        if (from < 1 || to > MOST_PASSES || numbers.size() > MOST_PASSES) {
            findings.leftOut("ending", from + "-" + to);
            return;
        }
        for (int i = from; i <= to; i++) {
            numbers.add(i);
        }
    }

    private void bar() {
        StringBuilder token = new StringBuilder();
        for (char letter = text.peek(); ; letter = text.peek()) {
            boolean opens = letter == '[' && text.peek(1) == '|';
            boolean closes = letter == ']' && !token.isEmpty() && token.charAt(token.length() - 1) == '|';
            if (letter != '|' && letter != ':' && !opens && !closes) {
                break;
            }
            token.append(text.next());
        }
        String bar = token.toString();
        if (bar.equals(":")) {
            findings.leftOut("character", ":");
            return;
        }
        voice.barLine(text.line(), findings.column());
        signs(bar);
        int after = text.column();
        text.skipSpace();
        if (text.isDigit()) {
            ending();
        } else {
            text.returnTo(after);
        }
    }

    private void signs(String bar) {
        Beats at = voice.now();
        int colons = bar.length();
        int before = 0;
        while (before < colons && bar.charAt(before) == ':') {
            before++;
        }
        int after = 0;
        while (before + after < colons && bar.charAt(colons - 1 - after) == ':') {
            after++;
        }
        if (before == colons) {
            after = before / 2;
            before -= after;
        }
        if (before >= MOST_TIMES) {
            findings.leftOut("repeat");
        } else if (before > 0) {
            voice.signs().add(new Sign(at, Sign.Kind.END, before + 1, List.of()));
        }
        if (bar.contains("||") || bar.contains("]") || bar.contains("[")) {
            voice.signs().add(Sign.of(at, Sign.Kind.DOUBLE));
        }
        if (after > 0) {
            voice.signs().add(Sign.of(at, Sign.Kind.BEGIN));
        }
        if (before + after < colons
                && bar.substring(before, bar.length() - after).indexOf(':') >= 0) {
            findings.leftOut("repeat");
        }
    }
}
