package org.cmusic.model.score;

import java.util.Optional;
import java.util.function.Supplier;

/** The notes of one part or of the flat notes of one section, by start; opened when the piece gets there. */
final class EventSource implements Comparable<EventSource> {
    private final int rank;
    private final double earliest;
    private final Supplier<Notes> opening;
    private Optional<Notes> notes = Optional.empty();
    private Optional<NoteEvent> head = Optional.empty();

    /** Notes one after the other. */
    interface Notes {
        Optional<NoteEvent> next();
    }

    /**
     * A source that has not been opened.
     *
     * @param rank its place in the score, which orders notes of one start
     * @param earliest no note of it starts before, in seconds
     */
    EventSource(int rank, double earliest, Supplier<Notes> opening) {
        this.rank = rank;
        this.earliest = earliest;
        this.opening = opening;
    }

    boolean isOpen() {
        return notes.isPresent();
    }

    /** Opens the source and goes to its first note; false if it has none. */
    boolean open() {
        notes = Optional.of(opening.get());
        return advance();
    }

    /** Goes to the next note; false if there is none. */
    boolean advance() {
        head = notes.orElseThrow().next();
        return head.isPresent();
    }

    /** The note it has come to. */
    NoteEvent head() {
        return head.orElseThrow();
    }

    private double key() {
        return head.map(NoteEvent::start).orElse(earliest);
    }

    @Override
    public int compareTo(EventSource other) {
        int byStart = Double.compare(key(), other.key());
        if (byStart != 0) {
            return byStart;
        }
        // What is not open yet may hold a note of this very start that comes first in the score.
        int byState = Boolean.compare(isOpen(), other.isOpen());
        return byState != 0 ? byState : Integer.compare(rank, other.rank);
    }
}
