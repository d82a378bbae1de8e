package org.cmusic.grammar.music;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;

/**
 * Grace notes as short notes of their own. They begin where the chord begins that they stand before, and it begins after
 * them: each takes an eighth of a beat of it, all of them together at most its half.
 */
final class GraceNotes {
    private static final Beats USUAL = Beats.of(1, 8);

    private GraceNotes() {}

    /** A piece with its grace notes among the others. */
    static Music played(Music music) {
        return music.withParts(music.parts().stream()
                .map(part -> part.withVoices(
                        part.voices().stream().map(GraceNotes::played).toList()))
                .toList());
    }

    private static Voice played(Voice voice) {
        List<Event> events = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord && !chord.marks().graces().isEmpty()) {
                play(chord, events);
            } else {
                events.add(event);
            }
        }
        return new Voice(events);
    }

    private static void play(Chord chord, List<Event> events) {
        List<Grace> graces = chord.marks().graces();
        Beats most = chord.length().times(1, 2 * graces.size());
        Beats each = Beats.min(USUAL, most);
        Beats at = chord.onset();
        for (Grace grace : graces) {
            events.add(Chord.of(at, each, grace.tones(), chord.level()));
            at = at.plus(each);
        }
        Marks marks = chord.marks();
        events.add(new Chord(
                at,
                chord.end().minus(at),
                chord.tones(),
                chord.level(),
                new Marks(marks.articulations(), List.of(), marks.lyrics(), marks.symbol())));
    }
}
