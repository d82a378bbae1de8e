package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.Backup;
import org.audiveris.proxymusic.Barline;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.Forward;
import org.audiveris.proxymusic.Harmony;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.Offset;
import org.audiveris.proxymusic.Pitch;
import org.audiveris.proxymusic.Print;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.Sound;
import org.audiveris.proxymusic.YesNo;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.CommonGrid;
import org.cmusic.notation.Findings;
import org.cmusic.notation.PitchSpelling;
import org.cmusic.notation.engraving.NoteValue;

/** Reads the measures of a part. */
final class PartReader {
    private static final BigFraction LONGEST = new BigFraction(1_000_000);
    private static final int SNARE = 38;
    private static final int CENTS = 100;

    private final int number;
    private final PartSounds sounds;
    private final ElementReader elements;
    private final Findings findings;
    private final AttributesReader attributes;
    private final NotationsReader notations;
    private final DirectionReader directions;
    private final SmallNotes smallNotes;
    private final SlurEnds slurs;
    private final Harmonies harmonies;
    private final Levels levels = new Levels();
    private Measure measure;
    private Beats cursor = Beats.ZERO;
    private ReadChord last;
    private Beats lastAt = Beats.ZERO;
    private List<ReadChord> chords = List.of();

    PartReader(int number, PartSounds sounds, ElementReader elements, Findings findings, CommonGrid grid) {
        this.number = number;
        this.sounds = sounds;
        this.elements = elements;
        this.findings = findings;
        this.attributes = new AttributesReader(findings, grid);
        this.smallNotes = new SmallNotes(findings);
        this.slurs = new SlurEnds(findings);
        this.notations = new NotationsReader(findings, slurs);
        this.harmonies = new Harmonies(notations);
        this.directions = new DirectionReader(notations);
    }

    PartSounds sounds() {
        return sounds;
    }

    /** The first clef of a staff. */
    Optional<Clef> clef(int staff) {
        return attributes.clef(staff);
    }

    /** What was not played at the end of the part is told. */
    void end() {
        smallNotes.end();
        slurs.end();
    }

    /** Reads a measure, whose other parts may have been read already. */
    void read(ScorePartwise.Part.Measure written, Measure into) {
        measure = into;
        cursor = Beats.ZERO;
        last = null;
        chords = new ArrayList<>();
        for (Object element : written.getNoteOrBackupOrForward()) {
            read(element, elements.place(element));
        }
        chords.forEach(this::setLevel);
        levels.endMeasure();
        harmonies.giveTo(chords);
        chords.forEach(chord -> measure.add(number, chord));
    }

    private void read(Object element, ElementReader.Place place) {
        if (element instanceof Note note) {
            note(note, place);
        } else if (element instanceof Backup backup) {
            move(backup.getDuration(), -1, place);
        } else if (element instanceof Forward forward) {
            move(forward.getDuration(), 1, place);
        } else if (element instanceof Attributes begun) {
            attributes.read(begun, measure, cursor, place);
        } else if (element instanceof Direction direction) {
            Beats at = offset(direction.getOffset(), place);
            int staff = Numbers.whole(direction.getStaff(), Levels.ALL_STAVES);
            directions.read(direction, place);
            take(at, staff);
        } else if (element instanceof Sound sound) {
            directions.read(sound, place);
            take(offset(sound.getOffset(), place), Levels.ALL_STAVES);
        } else if (element instanceof Harmony harmony) {
            harmonies.add(offset(harmony.getOffset(), place), HarmonyName.of(harmony), place);
        } else if (element instanceof Barline barline) {
            BarlineReader.read(barline, measure, notations, place);
        } else if (!(element instanceof Print)) {
            notations.leftOut(NotationsReader.name(element), place);
        }
    }

    /** What a direction has said of tempo and level. */
    private void take(Beats at, int staff) {
        directions.tempo().ifPresent(bpm -> measure.tempos().putIfAbsent(at, bpm));
        directions.level().ifPresent(level -> levels.mark(staff, at, level));
    }

    private Beats offset(Offset offset, ElementReader.Place place) {
        Optional<BigFraction> moved = offset == null ? Optional.empty() : Numbers.fraction(offset.getValue());
        return moved.map(by -> Beats.max(Beats.ZERO, cursor.plus(attributes.beats(by, place))))
                .orElse(cursor);
    }

    private void move(BigDecimal duration, int sign, ElementReader.Place place) {
        Optional<Beats> by = length(duration, place);
        if (by.isEmpty()) {
            notations.leftOut("duration", place);
            return;
        }
        cursor = sign > 0 ? cursor.plus(by.get()) : cursor.minus(by.get());
        if (cursor.signum() < 0) {
            findings.mended("backup", place.line(), place.column());
            cursor = Beats.ZERO;
        }
        measure.reach(cursor);
        last = null;
    }

    private Optional<Beats> length(BigDecimal duration, ElementReader.Place place) {
        return Numbers.fraction(duration)
                .filter(number -> number.compareTo(BigFraction.ZERO) >= 0)
                .map(number -> attributes.beats(number, place))
                .filter(beats -> beats.value().compareTo(LONGEST) <= 0);
    }

    private void note(Note note, ElementReader.Place place) {
        boolean drum = note.getUnpitched() != null || sounds.timbre() instanceof Timbre.Drums;
        String voice = note.getVoice() == null ? "1" : note.getVoice().strip();
        ReadChord.Line line = new ReadChord.Line(Numbers.whole(note.getStaff(), 1), drum, voice);
        if (note.getGrace() != null) {
            grace(note, line, place);
            return;
        }
        Optional<Beats> length = length(note.getDuration(), place);
        if (length.isEmpty()) {
            length = value(note).map(NoteValue::length).map(beats -> attributes.fitted(beats, place));
            findings.mended("duration", place.line(), place.column());
        }
        boolean further = note.getChord() != null;
        Beats at = further ? lastAt : cursor;
        if (!further) {
            lastAt = cursor;
            cursor = cursor.plus(length.orElse(Beats.ZERO));
            measure.reach(cursor);
        }
        if (note.getCue() != null) {
            notations.leftOut("cue", place);
        } else if (length.isEmpty() || length.get().signum() == 0) {
            notations.leftOut("note", place);
        } else if (note.getRest() == null || note.getPrintObject() != YesNo.NO) {
            sounding(note, line, at, length.get(), place);
        }
    }

    private void sounding(Note note, ReadChord.Line line, Beats at, Beats length, ElementReader.Place place) {
        boolean same = note.getChord() != null
                && last != null
                && last.sounds()
                && last.line().equals(line)
                && last.length().equals(length);
        Optional<Tone> tone = tone(note, line, place);
        if (tone.isEmpty() && note.getRest() == null) {
            return;
        }
        if (!same) {
            last = new ReadChord(line, at, length);
            chords.add(last);
            if (tone.isPresent()) {
                harmonies.giveTo(last);
                smallNotes.giveTo(last);
                slurs.giveTo(last);
            }
        }
        if (tone.isEmpty()) {
            notations.leaveOut(note, place);
            return;
        }
        last.add(tone.get());
        PercentOfForte.level(note.getDynamics()).ifPresent(level -> last.level(OptionalDouble.of(level)));
        notations.read(note, last, place);
    }

    private void grace(Note note, ReadChord.Line line, ElementReader.Place place) {
        Optional<Tone> tone = tone(note, line, place).map(found -> found.withTie(false));
        if (tone.isEmpty()) {
            return;
        }
        notations.readSmall(note, line, place);
        if (note.getChord() == null || !smallNotes.join(line, tone.get())) {
            Beats length = value(note).orElse(new NoteValue(3, 0)).length();
            boolean slashed = note.getGrace().getSlash() == YesNo.YES;
            smallNotes.add(line, new Grace(List.of(tone.get()), length, slashed), place);
        }
    }

    private static Optional<NoteValue> value(Note note) {
        return note.getType() == null || note.getType().getValue() == null
                ? Optional.empty()
                : ValueName.value(note.getType().getValue(), note.getDot().size());
    }

    /** The pitch of a note; empty for rests, and for what is no pitch, which is told. */
    private Optional<Tone> tone(Note note, ReadChord.Line line, ElementReader.Place place) {
        boolean tied = NotationsReader.isTied(note);
        if (note.getUnpitched() != null) {
            Optional<Integer> key = sounds.drum(elements.instrument(note));
            if (key.isEmpty()) {
                findings.mended("drum", place.line(), place.column());
            }
            return Optional.of(new Tone(PitchSpelling.spell(key.orElse(SNARE), Key.C_MAJOR), 0, tied));
        }
        if (note.getPitch() == null || note.getPitch().getStep() == null) {
            if (note.getRest() == null) {
                notations.leftOut("note", place);
            }
            return Optional.empty();
        }
        Optional<Tone> tone = pitched(note.getPitch(), line, tied);
        if (tone.isEmpty()) {
            notations.leftOut("pitch", place);
        }
        return tone;
    }

    private Optional<Tone> pitched(Pitch pitch, ReadChord.Line line, boolean tied) {
        double alter =
                Numbers.fraction(pitch.getAlter()).map(BigFraction::doubleValue).orElse(0.0);
        int whole = (int) alter;
        if (!org.cmusic.model.Pitch.exists(whole, pitch.getOctave())) {
            return Optional.empty();
        }
        double cents = Math.rint((alter - whole) * CENTS * CENTS) / CENTS;
        Letter letter = Letter.valueOf(pitch.getStep().name());
        org.cmusic.model.Pitch written = new org.cmusic.model.Pitch(letter, whole, pitch.getOctave());
        return attributes
                .transposition(line.staff())
                .sounding(written)
                .map(sounding -> new Tone(sounding, cents, tied));
    }

    private void setLevel(ReadChord chord) {
        if (!chord.hasLevel()) {
            levels.at(chord.line().staff(), chord.at()).ifPresent(level -> chord.level(OptionalDouble.of(level)));
        }
    }
}
