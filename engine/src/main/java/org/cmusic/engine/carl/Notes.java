package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.List;

/** The notes that sound, in the order in which they began. */
final class Notes {
    private final List<SoundingNote> notes = new ArrayList<>();

    void add(SoundingNote note) {
        notes.add(note);
    }

    /** The time at which the first of them ends, or a time that is before that. */
    float firstEnd(float time) {
        float first = time;
        for (SoundingNote note : notes) {
            first = note.end() < first ? note.end() : first;
        }
        return first;
    }

    /** Plays a block of all, those that are to come last behind the others. */
    void play(int count) {
        play(count, false);
        play(count, true);
    }

    private void play(int count, boolean last) {
        for (SoundingNote note : notes) {
            if (note.last() == last) {
                note.play(count);
            }
        }
    }

    void dropEnded(float now) {
        notes.removeIf(note -> note.end() <= now);
    }
}
