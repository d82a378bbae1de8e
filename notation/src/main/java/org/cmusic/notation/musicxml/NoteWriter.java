package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.audiveris.proxymusic.Accidental;
import org.audiveris.proxymusic.Empty;
import org.audiveris.proxymusic.EmptyPlacement;
import org.audiveris.proxymusic.Instrument;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.NoteType;
import org.audiveris.proxymusic.Pitch;
import org.audiveris.proxymusic.Rest;
import org.audiveris.proxymusic.Step;
import org.audiveris.proxymusic.TimeModification;
import org.audiveris.proxymusic.Unpitched;
import org.audiveris.proxymusic.YesNo;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.engraving.NoteValue;
import org.cmusic.notation.engraving.Sign;
import org.cmusic.notation.engraving.Slurs;

/** The notes of one voice, sign by sign. */
final class NoteWriter {
    private final int voice;
    private final Instruments instruments;
    private final NotationsWriter notations;
    private AccidentalMarks accidentals = new AccidentalMarks(Key.C_MAJOR);
    private List<Tone> held = List.of();

    /** The rest of a whole bar that was written last: a voice may be silent for a hundred thousand bars. */
    private Note barRest = new Note();

    /** @param voice its number, from 1 */
    NoteWriter(int voice, Slurs slurs, Instruments instruments) {
        this.voice = voice;
        this.instruments = instruments;
        this.notations = new NotationsWriter(voice, slurs);
    }

    /** A bar or a key begins. */
    void bar(Key key) {
        accidentals = new AccidentalMarks(key);
    }

    /** The notes of a sign that is drawn. */
    List<Note> notes(Sign sign, BigInteger duration) {
        List<Note> notes = new ArrayList<>();
        if (!(sign.event() instanceof Chord chord)) {
            notes.add(rest(sign, duration));
            held = List.of();
            return notes;
        }
        chord.marks().graces().forEach(grace -> graces(grace, notes));
        int first = notes.size();
        for (Tone tone : chord.tones()) {
            Note note = new Note();
            boolean goesOn = held.stream().anyMatch(tone::isSameAs);
            if (notes.size() > first) {
                note.setChord(new Empty());
            }
            pitch(note, tone, goesOn);
            note.setDuration(new BigDecimal(duration));
            NotationsWriter.ties(note, goesOn, tone.tied());
            value(note, sign);
            notes.add(note);
        }
        Note lowest = notes.get(first);
        chord.level().ifPresent(level -> lowest.setDynamics(PercentOfForte.of(level)));
        notations.write(lowest, sign, chord);
        held = chord.tones().stream().filter(Tone::tied).toList();
        return notes;
    }

    private Note rest(Sign sign, BigInteger duration) {
        if (sign.kind() == Sign.Kind.BAR_REST) {
            return barRest(new BigDecimal(duration));
        }
        Note note = rest(new Rest(), new BigDecimal(duration));
        value(note, sign);
        NotationsWriter.tuplet(note, sign);
        return note;
    }

    private Note barRest(BigDecimal duration) {
        if (!duration.equals(barRest.getDuration())) {
            Rest rest = new Rest();
            rest.setMeasure(YesNo.YES);
            barRest = rest(rest, duration);
        }
        return barRest;
    }

    private Note rest(Rest rest, BigDecimal duration) {
        Note note = new Note();
        note.setRest(rest);
        note.setDuration(duration);
        note.setVoice(Integer.toString(voice));
        return note;
    }

    private void graces(Grace grace, List<Note> notes) {
        boolean further = false;
        for (Tone tone : grace.tones()) {
            Note note = new Note();
            note.setGrace(new org.audiveris.proxymusic.Grace());
            note.getGrace().setSlash(grace.slashed() ? YesNo.YES : YesNo.NO);
            if (further) {
                note.setChord(new Empty());
            }
            pitch(note, tone, false);
            note.setVoice(Integer.toString(voice));
            type(note, NoteValue.of(grace.length()).orElse(NoteValue.longestIn(grace.length())));
            notes.add(note);
            further = true;
        }
    }

    private void pitch(Note note, Tone tone, boolean goesOn) {
        Step step = Step.fromValue(tone.pitch().letter().name());
        if (instruments.areDrums()) {
            Unpitched unpitched = new Unpitched();
            unpitched.setDisplayStep(step);
            unpitched.setDisplayOctave(tone.pitch().octave());
            note.setUnpitched(unpitched);
            Instrument instrument = new Instrument();
            instrument.setId(instruments.drum(tone));
            note.getInstrument().add(instrument);
            return;
        }
        Pitch pitch = new Pitch();
        pitch.setStep(step);
        double alteration = AccidentalMarks.alteration(tone);
        if (alteration != 0) {
            pitch.setAlter(Numbers.plain(alteration));
        }
        pitch.setOctave(tone.pitch().octave());
        note.setPitch(pitch);
        accidentals.before(tone, goesOn).ifPresent(value -> {
            Accidental accidental = new Accidental();
            accidental.setValue(value);
            note.setAccidental(accidental);
        });
    }

    private void value(Note note, Sign sign) {
        note.setVoice(Integer.toString(voice));
        type(note, sign.value());
        if (sign.tuplet().isReal()) {
            TimeModification modification = new TimeModification();
            modification.setActualNotes(BigInteger.valueOf(sign.tuplet().actual()));
            modification.setNormalNotes(BigInteger.valueOf(sign.tuplet().normal()));
            note.setTimeModification(modification);
        }
    }

    private static void type(Note note, NoteValue value) {
        NoteType type = new NoteType();
        type.setValue(ValueName.of(value));
        note.setType(type);
        for (int i = 0; i < value.dots(); i++) {
            note.getDot().add(new EmptyPlacement());
        }
    }
}
