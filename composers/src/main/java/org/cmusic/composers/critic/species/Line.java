package org.cmusic.composers.critic.species;

import java.util.List;

/**
 * A voice of an exercise.
 *
 * @param notes by time; none overlaps another
 */
public record Line(List<LineNote> notes) {
    public Line {
        notes = List.copyOf(notes);
    }

    int size() {
        return notes.size();
    }

    LineNote note(int index) {
        return notes.get(index);
    }

    LineNote last() {
        return notes.get(notes.size() - 1);
    }

    /** The interval from a note to the next. */
    Interval move(int index) {
        return Interval.between(note(index).pitch(), note(index + 1).pitch());
    }

    /** Which note sounds at a time; -1 for none. */
    int at(int time) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).sounds(time)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it has one note to each bar. */
    boolean isWhole() {
        return notes.stream().allMatch(note -> note.offset() == 0 && note.length() == Exercise.BAR);
    }
}
