package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Pitch;

/** One voice as far as it goes. */
final class VoiceLine {
    private final List<PlacedNote> notes = new ArrayList<>();

    void add(PlacedNote note) {
        notes.add(note);
    }

    void removeLast() {
        notes.remove(notes.size() - 1);
    }

    int size() {
        return notes.size();
    }

    PlacedNote note(int index) {
        return notes.get(index);
    }

    Pitch pitch(int index) {
        return notes.get(index).pitch();
    }

    PlacedNote last() {
        return notes.get(notes.size() - 1);
    }

    List<PlacedNote> notes() {
        return List.copyOf(notes);
    }

    /** Where it ends as yet. */
    int end() {
        return notes.isEmpty() ? 0 : last().end();
    }

    /** Which note sounds at a time, or -1. */
    int at(int time) {
        int index = Math.min(notes.size() - 1, time);
        while (index >= 0 && notes.get(index).onset() > time) {
            index--;
        }
        return index >= 0 && notes.get(index).end() > time ? index : -1;
    }

    /** How it goes into a note from the one before: -1, 0 or 1. */
    int way(int index) {
        return Motion.way(pitch(index - 1), pitch(index));
    }
}
