package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * A note to be played, ties joined.
 *
 * @param onset where it begins
 * @param end where it ends
 * @param tone its pitch
 * @param level how loud, in decibels below the loudest
 */
record PlayedNote(Beats onset, Beats end, Tone tone, OptionalDouble level) {

    /** The notes of a voice, by onset. */
    static List<PlayedNote> of(Voice voice) {
        List<PlayedNote> notes = new ArrayList<>();
        Map<Tone, PlayedNote> open = new HashMap<>();
        Beats end = Beats.ZERO;
        for (Event event : voice.events()) {
            if (!event.onset().equals(end) || !(event instanceof Chord)) {
                notes.addAll(open.values());
                open.clear();
            }
            end = event.end();
            if (event instanceof Chord chord) {
                play(chord, open, notes);
            }
        }
        notes.addAll(open.values());
        notes.sort(Comparator.comparing(PlayedNote::onset).thenComparing(note -> note.tone.pitch()));
        return notes;
    }

    private static void play(Chord chord, Map<Tone, PlayedNote> open, List<PlayedNote> notes) {
        Map<Tone, PlayedNote> before = new HashMap<>(open);
        open.clear();
        for (Tone tone : chord.tones()) {
            Tone plain = tone.withTie(false);
            PlayedNote begun = before.remove(plain);
            PlayedNote note = begun == null
                    ? new PlayedNote(chord.onset(), chord.end(), plain, chord.level())
                    : new PlayedNote(begun.onset, chord.end(), plain, begun.level);
            if (tone.tied()) {
                open.put(plain, note);
            } else {
                notes.add(note);
            }
        }
        notes.addAll(before.values());
    }
}
