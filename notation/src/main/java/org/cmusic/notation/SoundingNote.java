package org.cmusic.notation;

import org.cmusic.model.Beats;
import org.cmusic.model.music.Tone;

/**
 * A note of a source that knows no voices.
 *
 * @param onset where it begins, in quarter notes
 * @param length how long it sounds, in quarter notes, above zero
 * @param tone its pitch
 * @param level how loud, in decibels below the loudest that is played
 */
public record SoundingNote(Beats onset, Beats length, Tone tone, double level) {
    /** Where it ends. */
    public Beats end() {
        return onset.plus(length);
    }
}
