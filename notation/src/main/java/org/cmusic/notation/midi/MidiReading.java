package org.cmusic.notation.midi;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Finding;

/**
 * A MIDI file that was read.
 *
 * @param music what it holds; empty if the file is broken
 * @param findings why it is broken, or what was left out of the music, by byte
 */
public record MidiReading(Optional<Music> music, List<Finding> findings) {
    public MidiReading {
        findings = List.copyOf(findings);
    }
}
