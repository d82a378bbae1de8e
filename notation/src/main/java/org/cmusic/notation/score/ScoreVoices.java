package org.cmusic.notation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.model.score.WrittenNote;
import org.cmusic.model.score.WrittenTone;
import org.cmusic.notation.Findings;
import org.cmusic.notation.PitchSpelling;
import org.cmusic.notation.SoundingNote;
import org.cmusic.notation.VoiceSeparation;

/** The voices of the lines of a score: one of each, or some where it overlaps itself or its notes are flat ones. */
final class ScoreVoices {
    private static final Comparator<Tone> LOWEST_FIRST =
            Comparator.comparing(Tone::pitch).thenComparing(Tone::cents);

    private final Orchestra orchestra;
    private final BeatGrid grid;
    private final PitchNames names;
    private final Function<Beats, Key> keys;
    private final Findings findings;

    /** @param keys the key at a beat */
    ScoreVoices(Orchestra orchestra, BeatGrid grid, PitchNames names, Function<Beats, Key> keys, Findings findings) {
        this.orchestra = orchestra;
        this.grid = grid;
        this.names = names;
        this.keys = keys;
        this.findings = findings;
    }

    /**
     * The voices of a line.
     *
     * @param drums whether its pitches are those of drums
     * @param flat whether its notes are flat ones, each for itself
     */
    List<Voice> of(ScoreLine line, boolean drums, boolean flat) {
        List<Chord> chords = chords(line, drums);
        if (chords.isEmpty()) {
            return List.of();
        }
        return flat || overlap(chords) ? separated(chords) : List.of(new Voice(new ArrayList<>(chords)));
    }

    private static boolean overlap(List<Chord> chords) {
        for (int i = 1; i < chords.size(); i++) {
            if (chords.get(i).onset().isBefore(chords.get(i - 1).end())) {
                return true;
            }
        }
        return false;
    }

    private List<Chord> chords(ScoreLine line, boolean drums) {
        List<Chord> chords = new ArrayList<>();
        for (WrittenNote note : line.notes()) {
            Beats onset = onGrid(note.onset(), note.timed());
            Beats off = onGrid(note.onset().plus(note.length()), note.timed());
            Beats end = off.isAfter(onset) ? off : onset.plus(grid.step());
            List<Tone> tones = drums ? drums(note) : tones(note, onset);
            if (tones.isEmpty()) {
                findings.leftOut("pitchless", line.instrument(), 1, 1);
            } else {
                chords.add(Chord.of(onset, end.minus(onset), tones, note.level()));
            }
        }
        chords.sort(Comparator.comparing(Chord::onset));
        return chords;
    }

    private Beats onGrid(Beats time, boolean timed) {
        return timed || BeatGrid.isFound(time) ? grid.near(time) : time;
    }

    private List<Tone> tones(WrittenNote note, Beats onset) {
        Key key = keys.apply(onset);
        List<Tone> tones = new ArrayList<>();
        for (WrittenTone written : note.tones()) {
            if (written.moves()) {
                findings.mended("slide", 1, 1);
            }
            Tone tone = names.named(written, key);
            if (tones.stream().noneMatch(tone::isSameAs)) {
                tones.add(tone);
            }
        }
        tones.sort(LOWEST_FIRST);
        return tones;
    }

    private List<Tone> drums(WrittenNote note) {
        String instrument = note.instrument().name();
        return (note.tones().isEmpty()
                        ? orchestra.drum(instrument).stream()
                        : note.tones().stream().flatMapToInt(tone -> orchestra.drum(instrument, tone.hertz()).stream()))
                .distinct()
                .sorted()
                .mapToObj(key -> Tone.of(PitchSpelling.spell(key, Key.C_MAJOR)))
                .toList();
    }

    private static List<Voice> separated(List<Chord> chords) {
        List<SoundingNote> notes = new ArrayList<>();
        for (Chord chord : chords) {
            double level = chord.level().orElse(Double.NEGATIVE_INFINITY);
            chord.tones().forEach(tone -> notes.add(new SoundingNote(chord.onset(), chord.length(), tone, level)));
        }
        return VoiceSeparation.of(notes).stream()
                .map(voice -> new Voice(
                        voice.events().stream().map(ScoreVoices::withRealLevel).toList()))
                .toList();
    }

    private static Event withRealLevel(Event event) {
        return event instanceof Chord chord && chord.level().getAsDouble() == Double.NEGATIVE_INFINITY
                ? Chord.of(chord.onset(), chord.length(), chord.tones(), OptionalDouble.empty())
                : event;
    }
}
