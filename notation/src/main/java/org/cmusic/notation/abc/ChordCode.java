package org.cmusic.notation.abc;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Tone;

/** Chords: notes between brackets, as long as the first of them. */
final class ChordCode {
    private final CodeText text;
    private final AbcVoice voice;
    private final NoteCode notes;
    private final MarkCode marks;
    private final AbcFindings findings;

    ChordCode(CodeText text, AbcVoice voice, NoteCode notes, MarkCode marks, AbcFindings findings) {
        this.text = text;
        this.voice = voice;
        this.notes = notes;
        this.marks = marks;
        this.findings = findings;
    }

    /**
     * Reads one; the sign that begins it is read already.
     *
     * @param end the sign that ends it
     * @return empty if there are no notes in it
     */
    Optional<Draft> read(char end) throws BrokenTuneException {
        int start = findings.column();
        BigFraction length = BigFraction.ONE;
        boolean first = true;
        Draft draft = new Draft(voice.bars().size(), Beats.ZERO);
        while (!text.isAtEnd() && text.peek() != end) {
            findings.moveTo(text.line(), text.place());
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
            return Optional.empty();
        }
        draft.place(Beats.ZERO, voice.unit().times(length.multiply(notes.fraction())));
        return Optional.of(draft);
    }

    /** What else may stand in a chord; false if the chord has no end. */
    private boolean inChord(char letter) {
        switch (letter) {
            case '"' -> marks.symbol();
            case '!' -> marks.marked('!');
            case '(' -> voice.pending().slur();
            case '|' -> {
                text.returnTo(text.column() - 1);
                return false;
            }
            case ')', ' ', '-' -> {
                // slurs of single notes of a chord are no more than those of the chord
            }
            default -> marks.letter(letter);
        }
        return true;
    }
}
