package org.cmusic.composers.accompaniment;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;

/**
 * A tune that is to be accompanied, from a bar line on.
 *
 * @param notes by time
 * @param phraseEnds where phrases end, in quarter notes; the last is the end of the piece
 */
public record Melody(Key key, Meter meter, List<Note> notes, List<PhraseEnd> phraseEnds) {
    /** A note; its pitch is a key of the keyboard. */
    public record Note(Beats onset, Beats length, int pitch) {
        /** Where it ends. */
        public Beats end() {
            return onset.plus(length);
        }
    }

    /** The end of a phrase, and whether it closes there on the tonic. */
    public record PhraseEnd(Beats at, boolean closes) {}

    public Melody {
        notes = List.copyOf(notes);
        phraseEnds = List.copyOf(phraseEnds);
    }

    /** Where the last phrase ends. */
    public Beats end() {
        return phraseEnds.get(phraseEnds.size() - 1).at();
    }

    /** Whether a bar begins at a moment. */
    boolean isBarLine(Beats moment) {
        Beats bar = meter.barLength();
        return bar.times(moment.wholeMultiplesOf(bar)).equals(moment);
    }

    /** The pitch that sounds at a moment, or -1. */
    int at(Beats moment) {
        for (Note note : notes) {
            if (!note.onset().isAfter(moment) && note.end().isAfter(moment)) {
                return note.pitch();
            }
        }
        return -1;
    }

    /** The pitch that sounds just before a moment, or -1. */
    int before(Beats moment) {
        for (Note note : notes) {
            if (note.onset().isBefore(moment) && !note.end().isBefore(moment)) {
                return note.pitch();
            }
        }
        return -1;
    }
}
