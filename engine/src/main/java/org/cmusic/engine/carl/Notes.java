package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The notes that sound, in the order in which they began, and when all notes end, heard or not. */
final class Notes {
    private final List<SoundingNote> notes = new ArrayList<>();
    private final PriorityQueue<Float> ends = new PriorityQueue<>();

    /** A note begins that ends at a time. */
    void begin(float end) {
        ends.add(end);
    }

    /** A note that has begun is heard. */
    void hear(SoundingNote note) {
        notes.add(note);
    }

    /** The time at which the first of them ends, or a time that is before that. */
    float firstEnd(float time) {
        return !ends.isEmpty() && ends.peek() < time ? ends.peek() : time;
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
        boolean ended = false;
        while (!ends.isEmpty() && ends.peek() <= now) {
            ends.remove();
            ended = true;
        }
        if (ended) {
            notes.removeIf(note -> note.end() <= now);
        }
    }
}
