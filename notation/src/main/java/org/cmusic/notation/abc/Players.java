package org.cmusic.notation.abc;

import java.util.Optional;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Findings;

/** What a tune tells players of the sound of a voice. */
final class Players {
    private Players() {}

    /** The directive for a sound; an instrument of this language is left out and told. */
    static Optional<String> command(Timbre timbre, Findings findings) {
        if (timbre instanceof Timbre.Program program) {
            return Optional.of("%%MIDI program " + program.number());
        }
        if (timbre instanceof Timbre.Drums) {
            return Optional.of("%%MIDI channel 10");
        }
        if (timbre instanceof Timbre.Named named) {
            findings.leftOut("instrument", named.instrument(), 1, 1);
        }
        return Optional.empty();
    }
}
