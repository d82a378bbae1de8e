package org.cmusic.notation.tablature;

import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;

/**
 * A tone that a hand strikes, as long as all its tied pieces.
 *
 * @param pitch as it is spelled
 * @param midi the key of the keyboard that it is nearest to
 * @param end the beat where it ends
 * @param voice the voice of the part that has it
 * @param slurred whether it is slurred to what its voice played before
 * @param until how many moments of the part have come when it sounds no more, counted from the first
 */
record StruckTone(Pitch pitch, int midi, Beats end, int voice, boolean slurred, int until) {

    StruckTone until(int moment) {
        return new StruckTone(pitch, midi, end, voice, slurred, moment);
    }

    StruckTone endingAt(Beats later) {
        return new StruckTone(pitch, midi, later, voice, slurred, until);
    }
}
