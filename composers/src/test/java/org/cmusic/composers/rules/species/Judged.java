package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.critic.species.Counterpoint;
import org.cmusic.composers.critic.species.Exercise;
import org.cmusic.composers.critic.species.Line;
import org.cmusic.composers.critic.species.LineNote;
import org.cmusic.composers.critic.species.SpeciesFault;
import org.cmusic.model.Pitch;

/** What the critic says of counterpoint that was composed. */
final class Judged {
    private Judged() {}

    static Line line(List<PlacedNote> notes) {
        return new Line(notes.stream()
                .map(note -> new LineNote(note.onset(), note.length(), note.pitch()))
                .toList());
    }

    static Line cantus(List<Pitch> pitches) {
        List<LineNote> notes = new ArrayList<>();
        for (int i = 0; i < pitches.size(); i++) {
            notes.add(new LineNote(i * Exercise.BAR, Exercise.BAR, pitches.get(i)));
        }
        return new Line(notes);
    }

    static Exercise exercise(Task task, List<List<PlacedNote>> voices) {
        List<Line> lines = voices.stream().map(Judged::line).toList();
        return new Exercise(
                lines, task.cantusVoice(), task.species(), task.mode().signature());
    }

    static List<SpeciesFault> faults(Task task, List<List<PlacedNote>> voices) {
        return Counterpoint.faults(exercise(task, voices));
    }
}
