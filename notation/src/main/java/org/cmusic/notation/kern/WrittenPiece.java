package org.cmusic.notation.kern;

import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Event;

/**
 * What one field says of a voice: an event, or as much of it as can be written in one note.
 *
 * @param lane which column it stands in, of those of all voices from the lowest part up
 * @param event the event; a rest where the voice is silent
 * @param silent whether nothing is drawn
 * @param goingOn which tones are tied to a tone before
 */
record WrittenPiece(int lane, Event event, boolean silent, Set<Pitch> goingOn) {
    Beats onset() {
        return event.onset();
    }
}
