package org.cmusic.model.music;

import org.cmusic.model.Beats;

/** A rest. */
public record Rest(Beats onset, Beats length) implements Event {
    public Rest {
        Event.requireStretch(onset, length);
    }
}
