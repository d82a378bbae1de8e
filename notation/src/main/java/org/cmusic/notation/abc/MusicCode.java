package org.cmusic.notation.abc;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Tone;

/** A line of music code: it is read into the voice that is current. */
final class MusicCode {
    private static final int MOST_HALVINGS = 6;
    private static final int MOST_IN_TUPLET = 128;
    private static final int MOST_BARS = 9999;

    private final CodeText text;
    private final TuneReader tune;
    private final AbcFindings findings;
    private AbcVoice voice;
    private NoteCode notes;
    private MarkCode marks;
    private BarCode bars;
    private boolean goesOn;

    MusicCode(SourceLine line, TuneReader tune) {
        this.text = tune.macros().read(SourceLine.uncommented(line.text()), line.number());
        this.tune = tune;
        this.findings = tune.findings();
        turnTo(tune.voice());
    }

    private void turnTo(AbcVoice newVoice) {
        voice = newVoice;
        notes = new NoteCode(text, voice, tune.propagation(), tune.count(), findings);
        marks = new MarkCode(text, voice, tune.marking(), findings);
        bars = new BarCode(text, voice, findings);
    }

    /**
     * Reads it.
     *
     * @return whether the next line belongs to it
     */
    boolean read() throws BrokenTuneException {
        while (!text.isAtEnd()) {
            findings.moveTo(text.line(), text.place());
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
        } else if (BarCode.begins(text)) {
            bars.bar();
        } else if (letter == '[') {
            bracket();
        } else {
            text.next();
            other(letter);
        }
    }

    private void other(char letter) throws BrokenTuneException {
        switch (letter) {
            case 'z' -> rest();
            case 'x' -> voice.layer().moveTo(voice.now().plus(silence()));
            case 'Z', 'X' -> barsOfRest();
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
            case '"' -> marks.symbol();
            case '!' -> marks.marked('!');
            case '+' -> {
                if (marks.marked('+')) {
                    chord('+');
                }
            }
            case '-' -> tie();
            case '>', '<' -> broken(letter);
            case '&' -> voice.overlay();
            case '.' -> marks.dot();
            case '\\' -> {
                if (text.isSpaceLeft()) {
                    goesOn = true;
                } else {
                    findings.leftOut("character", "\\");
                }
            }
            default -> marks.letter(letter);
        }
    }

    private Draft draft(Beats length) {
        return new Draft(voice.bars().size(), length);
    }

    private void note() throws BrokenTuneException {
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
        voice.layer().add(draft);
    }

    private void withoutMarks() {
        if (!voice.pending().isNothingButSlurs()) {
            findings.leftOut("on-rest");
            voice.pending().clear();
        }
    }

    private void rest() throws BrokenTuneException {
        tune.count().add(findings);
        place(draft(notes.length()));
    }

    /** A rest that is not seen: nothing sounds and nothing is written. */
    private Beats silence() throws BrokenTuneException {
        tune.count().add(findings);
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

    private void barsOfRest() throws BrokenTuneException {
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
            tune.count().add(findings);
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

    private void bracket() throws BrokenTuneException {
        boolean isField = Character.isLetter(text.peek(1)) && text.peek(2) == ':';
        text.next();
        if (isField) {
            field();
        } else if (text.isDigit()) {
            bars.ending();
        } else if (text.peek() == '"') {
            text.next();
            bars.namedEnding(text.upTo('"'));
        } else {
            chord(']');
        }
    }

    private void chord(char end) throws BrokenTuneException {
        new ChordCode(text, voice, notes, marks, findings).read(end).ifPresent(this::place);
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
}
