package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.KeyFinding;
import org.cmusic.notation.PitchSpelling;
import org.cmusic.notation.SoundingNote;
import org.cmusic.notation.VoiceSeparation;

/** Puts the notes of a file into parts, one for each sound of each channel of each track, and gives pitches their names. */
final class ScoreOrder {
    private static final double CENTS_A_KEY = 100;
    private static final int HIGHEST = 127;

    private final MidiFile file;
    private final Conductor conductor;
    private final Words words;

    /**
     * What a file says beside its notes.
     *
     * @param names those of the tracks
     * @param voices the tracks that say that they are one voice of a part, and whether it is that of the track before
     * @param remarks about the piece, as lines of its heading
     * @param sung what is sung
     */
    record Words(Map<Integer, String> names, Map<Integer, Boolean> voices, List<String> remarks, SungTexts sung) {}

    ScoreOrder(MidiFile file, Conductor conductor, Words words) {
        this.file = file;
        this.conductor = conductor;
        this.words = words;
    }

    /** The piece that the notes make. */
    Music music(List<HeardNote> heard) {
        Key found = found(heard);
        Map<HeardNote.Line, List<SoundingNote>> lines = new TreeMap<>(Comparator.comparingInt(HeardNote.Line::track)
                .thenComparingInt(HeardNote.Line::channel)
                .thenComparingInt(HeardNote.Line::program));
        Map<Integer, HeardNote.Line> firsts = voiceLines(heard);
        heard.forEach(note -> lines.computeIfAbsent(
                        firsts.getOrDefault(note.line().track(), note.line()), line -> new ArrayList<>())
                .add(sounding(note, found)));
        List<Part> parts = new ArrayList<>();
        List<List<Integer>> tracks = new ArrayList<>();
        lines.forEach((line, notes) -> add(part(line, notes), line.track(), parts, tracks));
        return new Music(
                Heading.ofLines(title(lines), words.remarks),
                conductor.meters(),
                conductor.keys(),
                conductor.tempos(),
                words.sung.sung(parts, tracks));
    }

    /** For the tracks that are one voice, the line of their first notes. */
    private Map<Integer, HeardNote.Line> voiceLines(List<HeardNote> heard) {
        Map<Integer, HeardNote> firsts = new HashMap<>();
        heard.stream()
                .filter(note -> words.voices.containsKey(note.line().track()))
                .forEach(note -> firsts.merge(
                        note.line().track(), note, (one, other) -> other.from() < one.from() ? other : one));
        Map<Integer, HeardNote.Line> lines = new HashMap<>();
        firsts.forEach((track, note) -> lines.put(track, note.line()));
        return lines;
    }

    /** Adds a part, or to the part before its next voice. */
    private void add(Part part, int track, List<Part> parts, List<List<Integer>> tracks) {
        List<Integer> own = Collections.nCopies(part.voices().size(), track);
        int last = parts.size() - 1;
        boolean goesOn = last >= 0
                && words.voices.getOrDefault(track, false)
                && words.voices.containsKey(tracks.get(last).get(0))
                && parts.get(last).timbre().equals(part.timbre());
        if (goesOn) {
            List<Voice> voices = new ArrayList<>(parts.get(last).voices());
            voices.addAll(part.voices());
            parts.set(last, parts.get(last).withVoices(voices));
            tracks.get(last).addAll(own);
        } else {
            parts.add(part);
            tracks.add(new ArrayList<>(own));
        }
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
        boolean drums = note.line().isDrums();
        int semitones = drums ? 0 : (int) Math.rint(note.cents() / CENTS_A_KEY);
        int sounding = Math.max(0, Math.min(HIGHEST, note.key() + semitones));
        Pitch pitch = PitchSpelling.spell(sounding, key);
        Beats length = file.division().beats(note.to() - note.from());
        double cents = drums ? 0 : note.cents() - CENTS_A_KEY * (sounding - note.key());
        return new SoundingNote(onset, length, new Tone(pitch, cents, false), note.level());
    }

    private Part part(HeardNote.Line line, List<SoundingNote> notes) {
        boolean named = file.format() > 0;
        return new Part(
                named ? words.names.getOrDefault(line.track(), "") : "",
                line.isDrums() ? Timbre.DRUMS : new Timbre.Program(line.program()),
                VoiceSeparation.of(notes));
    }

    /** The name of the first track, unless it is that of a part. */
    private String title(Map<HeardNote.Line, List<SoundingNote>> lines) {
        boolean part = file.format() > 0 && lines.keySet().stream().anyMatch(line -> line.track() == 0);
        return part ? "" : words.names.getOrDefault(0, "");
    }
}
