package org.cmusic.composers.corpus;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.KeySignature;
import org.cmusic.notation.TieJoining;

/**
 * A voice in steps of the scale, so that music of all keys is alike: what is learnt of rows of degrees, lengths and both. Of
 * chords the highest note counts; tied notes are one. Without a key it is C major.
 *
 * @param notes by time
 */
public record ScaleLine(List<ScaleNote> notes) {
    private static final int FOURTH_OCTAVE = 28;

    public ScaleLine {
        notes = List.copyOf(notes);
    }

    /** The voices of a piece that have notes, without drums. */
    public static List<ScaleLine> of(Music music) {
        KeyRow keys = KeyRow.of(music);
        List<ScaleLine> lines = new ArrayList<>();
        for (Part part : TieJoining.joined(music).parts()) {
            if (!(part.timbre() instanceof Timbre.Drums)) {
                part.voices().stream()
                        .map(voice -> of(voice, keys))
                        .filter(line -> !line.notes.isEmpty())
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static ScaleLine of(Voice voice, KeyRow keys) {
        List<ScaleNote> notes = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                Key key = keys.at(chord.onset());
                notes.add(note(chord, key == null ? Key.C_MAJOR : key));
            }
        }
        return new ScaleLine(notes);
    }

    private static ScaleNote note(Chord chord, Key key) {
        Pitch pitch = chord.top().pitch();
        int degree = pitch.diatonicStep() - FOURTH_OCTAVE - key.letter().step();
        int alteration = pitch.alteration() - KeySignature.alteration(key.signature(), pitch.letter());
        return new ScaleNote(chord.onset(), chord.length(), degree, alteration);
    }

    /** The steps of the scale. */
    public int[] degrees() {
        return notes.stream().mapToInt(ScaleNote::degree).toArray();
    }

    /** The lengths, in quarter notes. */
    public List<Beats> lengths() {
        return notes.stream().map(ScaleNote::length).toList();
    }
}
