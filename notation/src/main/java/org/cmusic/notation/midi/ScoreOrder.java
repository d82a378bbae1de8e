package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.KeyFinding;
import org.cmusic.notation.PitchSpelling;
import org.cmusic.notation.SoundingNote;
import org.cmusic.notation.VoiceSeparation;

/** Puts the notes of a file into parts, one for each sound of each channel of each track, and gives pitches their names. */
final class ScoreOrder {
    private final MidiFile file;
    private final Conductor conductor;
    private final Map<Integer, String> names;

    /** @param names those of the tracks */
    ScoreOrder(MidiFile file, Conductor conductor, Map<Integer, String> names) {
        this.file = file;
        this.conductor = conductor;
        this.names = names;
    }

    /** The piece that the notes make. */
    Music music(List<HeardNote> heard) {
        Key found = found(heard);
        Map<HeardNote.Line, List<SoundingNote>> lines = new TreeMap<>(Comparator.comparingInt(HeardNote.Line::track)
                .thenComparingInt(HeardNote.Line::channel)
                .thenComparingInt(HeardNote.Line::program));
        heard.forEach(note ->
                lines.computeIfAbsent(note.line(), line -> new ArrayList<>()).add(sounding(note, found)));
        Map<HeardNote.Line, Part> parts = new LinkedHashMap<>();
        lines.forEach((line, notes) -> parts.put(line, part(line, notes)));
        return new Music(
                title(lines), conductor.meters(), conductor.keys(), conductor.tempos(), List.copyOf(parts.values()));
    }

    private Key found(List<HeardNote> heard) {
        KeyFinding finding = new KeyFinding();
        heard.stream()
                .filter(note -> !note.line().isDrums())
                .forEach(note -> finding.add(
                        note.key(),
                        file.division().beats(note.to() - note.from()).toDouble()));
        return finding.key();
    }

    private SoundingNote sounding(HeardNote note, Key found) {
        Beats onset = file.division().beats(note.from());
        Key key = note.line().isDrums() ? Key.C_MAJOR : conductor.keyAt(onset).orElse(found);
        Pitch pitch = PitchSpelling.spell(note.key(), key);
        Beats length = file.division().beats(note.to() - note.from());
        double cents = note.line().isDrums() ? 0 : note.cents();
        return new SoundingNote(onset, length, new Tone(pitch, cents, false), note.level());
    }

    private Part part(HeardNote.Line line, List<SoundingNote> notes) {
        boolean named = file.format() > 0;
        return new Part(
                named ? names.getOrDefault(line.track(), "") : "",
                line.isDrums() ? Timbre.DRUMS : new Timbre.Program(line.program()),
                VoiceSeparation.of(notes));
    }

    /** The name of the first track, unless it is that of a part. */
    private String title(Map<HeardNote.Line, List<SoundingNote>> lines) {
        boolean part = file.format() > 0 && lines.keySet().stream().anyMatch(line -> line.track() == 0);
        return part ? "" : names.getOrDefault(0, "");
    }
}
