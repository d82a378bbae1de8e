package org.cmusic.model.music;

import java.util.List;
import java.util.Objects;

/**
 * What one player plays.
 *
 * @param name as the file has it; empty if it has none
 * @param timbre what it is meant to sound like
 * @param voices its lines, the highest first
 */
public record Part(String name, Timbre timbre, List<Voice> voices) {
    public Part {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(timbre, "timbre");
        voices = List.copyOf(voices);
    }
}
