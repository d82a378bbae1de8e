package org.cmusic.model.music;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one player plays.
 *
 * @param name as the file has it; empty if it has none
 * @param timbre what it is meant to sound like
 * @param clef the one it begins with; empty where the file has none
 * @param voices its lines, the highest first
 */
public record Part(String name, Timbre timbre, Optional<Clef> clef, List<Voice> voices) {
    public Part {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(timbre, "timbre");
        Objects.requireNonNull(clef, "clef");
        voices = List.copyOf(voices);
    }

    /** A part without a clef. */
    public Part(String name, Timbre timbre, List<Voice> voices) {
        this(name, timbre, Optional.empty(), voices);
    }

    /** The same with other voices. */
    public Part withVoices(List<Voice> others) {
        return new Part(name, timbre, clef, others);
    }
}
