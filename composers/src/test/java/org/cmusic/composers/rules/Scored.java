package org.cmusic.composers.rules;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.critic.species.Counterpoint;
import org.cmusic.composers.critic.species.Exercise;
import org.cmusic.composers.critic.species.Line;
import org.cmusic.composers.critic.species.LineNote;
import org.cmusic.composers.critic.species.SpeciesFault;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;

/** Counterpoint as it is written, in bars of four quarters, before the critic. */
final class Scored {
    private static final Beats EIGHTH = Beats.of(1, 2);

    private Scored() {}

    /** What the critic finds; the cantus is a voice counted from 0 at the top. */
    static List<SpeciesFault> faults(Music music, int cantus, int species) {
        List<Line> lines = music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .map(Scored::line)
                .toList();
        int signature = music.keys().get(0).key().signature();
        return Counterpoint.faults(new Exercise(lines, cantus, species, signature));
    }

    private static Line line(Voice voice) {
        List<LineNote> notes = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                int onset = (int) chord.onset().wholeMultiplesOf(EIGHTH);
                int length = (int) chord.length().wholeMultiplesOf(EIGHTH);
                notes.add(new LineNote(onset, length, chord.top().pitch()));
            }
        }
        return new Line(notes);
    }
}
