package org.cmusic.model.music;

import java.util.List;
import java.util.Objects;
import org.cmusic.model.Beats;

/**
 * A small note or chord before another, which takes no time of the bar.
 *
 * @param tones its pitches, at least one, from the lowest up
 * @param length as it is written, in quarter notes, above zero
 * @param slashed whether it is struck through: as short as can be
 */
public record Grace(List<Tone> tones, Beats length, boolean slashed) {
    public Grace {
        Objects.requireNonNull(length, "length");
        if (tones.isEmpty() || length.signum() <= 0) {
            throw new IllegalArgumentException("no grace note: " + tones + " for " + length);
        }
        tones = List.copyOf(tones);
    }
}
