package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiveris.proxymusic.Accidental;
import org.audiveris.proxymusic.Articulations;
import org.audiveris.proxymusic.Empty;
import org.audiveris.proxymusic.EmptyPlacement;
import org.audiveris.proxymusic.EmptyTrillSound;
import org.audiveris.proxymusic.Fermata;
import org.audiveris.proxymusic.Instrument;
import org.audiveris.proxymusic.Lyric;
import org.audiveris.proxymusic.Notations;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.NoteType;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.Ornaments;
import org.audiveris.proxymusic.Pitch;
import org.audiveris.proxymusic.Rest;
import org.audiveris.proxymusic.Slur;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.StartStopContinue;
import org.audiveris.proxymusic.Step;
import org.audiveris.proxymusic.StrongAccent;
import org.audiveris.proxymusic.Syllabic;
import org.audiveris.proxymusic.TextElementData;
import org.audiveris.proxymusic.Tie;
import org.audiveris.proxymusic.Tied;
import org.audiveris.proxymusic.TiedType;
import org.audiveris.proxymusic.TimeModification;
import org.audiveris.proxymusic.Tuplet;
import org.audiveris.proxymusic.Unpitched;
import org.audiveris.proxymusic.YesNo;
import org.cmusic.model.Key;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.engraving.NoteValue;
import org.cmusic.notation.engraving.Sign;
import org.cmusic.notation.engraving.Slurs;

/** The notes of one voice, sign by sign. */
final class NoteWriter {
    private static final ObjectFactory NEW = new ObjectFactory();
    private static final int MOST_SLURS = 16;

    private final int voice;
    private final Slurs slurs;
    private final Instruments instruments;
    private final Map<Integer, Boolean> wordGoesOn = new HashMap<>();
    private AccidentalMarks accidentals = new AccidentalMarks(Key.C_MAJOR);
    private List<Tone> held = List.of();

    /** @param voice its number, from 1 */
    NoteWriter(int voice, Slurs slurs, Instruments instruments) {
        this.voice = voice;
        this.slurs = slurs;
        this.instruments = instruments;
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
            ties(note, goesOn, tone.tied());
            value(note, sign);
            notes.add(note);
        }
        marks(notes.get(first), sign, chord);
        held = chord.tones().stream().filter(Tone::tied).toList();
        return notes;
    }

    private Note rest(Sign sign, BigInteger duration) {
        Note note = new Note();
        Rest rest = new Rest();
        note.setRest(rest);
        note.setDuration(new BigDecimal(duration));
        note.setVoice(Integer.toString(voice));
        if (sign.kind() == Sign.Kind.BAR_REST) {
            rest.setMeasure(YesNo.YES);
        } else {
            value(note, sign);
            tuplet(note, sign);
        }
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

    private static void ties(Note note, boolean stops, boolean starts) {
        Notations notations = new Notations();
        if (stops) {
            tie(note, notations, StartStop.STOP, TiedType.STOP);
        }
        if (starts) {
            tie(note, notations, StartStop.START, TiedType.START);
        }
        if (stops || starts) {
            note.getNotations().add(notations);
        }
    }

    private static void tie(Note note, Notations notations, StartStop sound, TiedType sight) {
        Tie tie = new Tie();
        tie.setType(sound);
        note.getTie().add(tie);
        Tied tied = new Tied();
        tied.setType(sight);
        notations.getTiedOrSlurOrTuplet().add(tied);
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

    private static Notations notations(Note note) {
        if (note.getNotations().isEmpty()) {
            note.getNotations().add(new Notations());
        }
        return note.getNotations().get(0);
    }

    private static void tuplet(Note note, Sign sign) {
        if (!sign.tuplet().isReal()) {
            return;
        }
        if (sign.opens()) {
            notations(note).getTiedOrSlurOrTuplet().add(tuplet(StartStop.START));
        }
        if (sign.closes()) {
            notations(note).getTiedOrSlurOrTuplet().add(tuplet(StartStop.STOP));
        }
    }

    private static Tuplet tuplet(StartStop type) {
        Tuplet tuplet = new Tuplet();
        tuplet.setType(type);
        return tuplet;
    }

    private void marks(Note note, Sign sign, Chord chord) {
        chord.level().ifPresent(level -> note.setDynamics(PercentOfForte.of(level)));
        tuplet(note, sign);
        slur(note, slurs.endsAt(sign), StartStopContinue.STOP);
        slur(note, slurs.beginsAt(sign), StartStopContinue.START);
        signs(note, chord.marks().articulations());
        List<Syllable> lyrics = chord.marks().lyrics();
        for (int verse = 0; verse < lyrics.size(); verse++) {
            if (!lyrics.get(verse).text().isBlank()) {
                note.getLyric().add(lyric(verse, lyrics.get(verse)));
            }
        }
    }

    private void slur(Note note, boolean is, StartStopContinue type) {
        if (is) {
            Slur slur = new Slur();
            slur.setType(type);
            slur.setNumber(Math.min(voice, MOST_SLURS));
            notations(note).getTiedOrSlurOrTuplet().add(slur);
        }
    }

    private static void signs(Note note, Set<Articulation> marks) {
        Articulations signs = new Articulations();
        marks.stream().sorted().forEach(mark -> {
            switch (mark) {
                case STACCATO ->
                    signs.getAccentOrStrongAccentOrStaccato()
                            .add(NEW.createArticulationsStaccato(new EmptyPlacement()));
                case STACCATISSIMO ->
                    signs.getAccentOrStrongAccentOrStaccato()
                            .add(NEW.createArticulationsStaccatissimo(new EmptyPlacement()));
                case TENUTO ->
                    signs.getAccentOrStrongAccentOrStaccato().add(NEW.createArticulationsTenuto(new EmptyPlacement()));
                case ACCENT ->
                    signs.getAccentOrStrongAccentOrStaccato().add(NEW.createArticulationsAccent(new EmptyPlacement()));
                case MARCATO ->
                    signs.getAccentOrStrongAccentOrStaccato()
                            .add(NEW.createArticulationsStrongAccent(new StrongAccent()));
                case FERMATA -> notations(note).getTiedOrSlurOrTuplet().add(new Fermata());
                case TRILL -> {
                    Ornaments ornaments = new Ornaments();
                    ornaments
                            .getTrillMarkOrTurnOrDelayedTurn()
                            .add(NEW.createOrnamentsTrillMark(new EmptyTrillSound()));
                    notations(note).getTiedOrSlurOrTuplet().add(ornaments);
                }
                case SLUR_BEGINS, SLUR_ENDS -> {
                    // They are written as slurs, where both ends are known.
                }
            }
        });
        if (!signs.getAccentOrStrongAccentOrStaccato().isEmpty()) {
            notations(note).getTiedOrSlurOrTuplet().add(signs);
        }
    }

    private Lyric lyric(int verse, Syllable syllable) {
        boolean within = wordGoesOn.getOrDefault(verse, false);
        wordGoesOn.put(verse, syllable.goesOn());
        Lyric lyric = new Lyric();
        lyric.setNumber(Integer.toString(verse + 1));
        Syllabic part =
                syllable.goesOn() ? within ? Syllabic.MIDDLE : Syllabic.BEGIN : within ? Syllabic.END : Syllabic.SINGLE;
        TextElementData text = new TextElementData();
        text.setValue(Sanitized.text(syllable.text()));
        lyric.getElisionAndSyllabicAndText().add(part);
        lyric.getElisionAndSyllabicAndText().add(text);
        return lyric;
    }
}
