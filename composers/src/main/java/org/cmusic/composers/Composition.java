package org.cmusic.composers;

import java.util.List;
import java.util.Objects;
import org.cmusic.model.music.Music;

/**
 * A piece that was composed.
 *
 * @param explanation where its notes come from, by time
 * @param trace what the composer tells of its work, line by line, if it was asked
 */
public record Composition(Music music, List<Decision> explanation, List<String> trace) {
    public Composition {
        Objects.requireNonNull(music, "music");
        explanation = List.copyOf(explanation);
        trace = List.copyOf(trace);
    }

    /** A piece of whose making nothing is told but where its notes come from. */
    public Composition(Music music, List<Decision> explanation) {
        this(music, explanation, List.of());
    }
}
