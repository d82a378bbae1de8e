package org.cmusic.model.score;

import java.util.List;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;

/**
 * A note or chord of a score as musicians write it: in beats, with the names of its pitches. Tied notes are one.
 *
 * @param part the name of its part, or {@code notes} for a flat note
 * @param instrument what plays it
 * @param onset where it begins, in quarter notes from the start of the piece
 * @param length how long it is, in quarter notes
 * @param timed whether onset or length was written in seconds, so that its beats were found by the tempo
 * @param tones its pitches, as written; none where its instrument takes none
 * @param level what is given as {@code amp}, in decibels; empty where nothing is, or where it moves
 * @param others the names of what else is given, {@code amp} that moves included
 */
public record WrittenNote(
        String part,
        Instrument instrument,
        Beats onset,
        Beats length,
        boolean timed,
        List<WrittenTone> tones,
        OptionalDouble level,
        List<String> others) {
    public WrittenNote {
        tones = List.copyOf(tones);
        others = List.copyOf(others);
    }

    /** Whether it stands for itself, in no part. */
    public boolean isFlat() {
        return part.equals(Expansion.FLAT);
    }
}
