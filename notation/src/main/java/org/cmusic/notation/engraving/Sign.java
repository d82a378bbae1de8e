package org.cmusic.notation.engraving;

import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;

/**
 * One note, chord or rest as it is drawn. The piece of an event that it stands for is as long as its value under its
 * tuplet; only a rest of a whole bar, and what fills a bar that no value can fill, has any length.
 *
 * @param event the piece, with ties to the next
 * @param value how it is drawn
 * @param tuplet what it is squeezed by
 * @param opens whether a group of its tuplet begins with it
 * @param closes whether a group of its tuplet ends with it
 * @param kind which of its kind it is
 */
public record Sign(Event event, NoteValue value, Tuplet tuplet, boolean opens, boolean closes, Kind kind) {

    /** What is drawn. */
    public enum Kind {
        /** A note or chord. */
        CHORD,
        /** A rest. */
        REST,
        /** The rest of a whole bar. */
        BAR_REST,
        /** Nothing: another voice of the staff has its say. */
        SPACE
    }

    /** Whether it is a note or chord. */
    public boolean isChord() {
        return event instanceof Chord;
    }
}
