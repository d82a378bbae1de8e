package org.cmusic.notation.engraving;

import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.notation.EventSplitting;

/**
 * A stretch of a bar that one event fills, or silence.
 *
 * @param event what it is a stretch of
 * @param space whether nothing is drawn there
 * @param from where it begins, from the start of the bar
 * @param to where it ends
 */
record Slot(Event event, boolean space, Beats from, Beats to) {
    Beats length() {
        return to.minus(from);
    }

    boolean sounds() {
        return event instanceof Chord;
    }

    Slot between(Beats start, Beats end) {
        return new Slot(event, space, start, end);
    }

    /** The stretch as a sign of a group of a tuplet, or of none. */
    Sign sign(Bar bar, NoteValue value, Tuplet tuplet) {
        Event piece =
                EventSplitting.piece(event, bar.from().plus(from), bar.from().plus(to));
        return new Sign(piece, value, tuplet, false, false, kind());
    }

    /** As the rest of a whole bar. */
    Sign barRest(Bar bar) {
        Event piece = EventSplitting.piece(event, bar.from(), bar.end());
        Sign.Kind kind = space ? Sign.Kind.SPACE : Sign.Kind.BAR_REST;
        return new Sign(piece, new NoteValue(0, 0), Tuplet.NONE, false, false, kind);
    }

    private Sign.Kind kind() {
        if (space) {
            return Sign.Kind.SPACE;
        }
        return sounds() ? Sign.Kind.CHORD : Sign.Kind.REST;
    }
}
