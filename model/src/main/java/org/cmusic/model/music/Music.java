package org.cmusic.model.music;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.TempoMap;

/**
 * A piece of written music.
 *
 * @param heading what is said about it in words
 * @param meter its bars, pickup included; empty for music without bars
 * @param keys by beat, at most one at each
 * @param tempo its tempo
 * @param parts in the order of the file
 */
public record Music(Heading heading, Optional<MeterMap> meter, List<KeyMark> keys, TempoMap tempo, List<Part> parts) {
    /** @throws IllegalArgumentException if keys are out of order */
    public Music {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(tempo, "tempo");
        keys = List.copyOf(keys);
        parts = List.copyOf(parts);
        for (int i = 1; i < keys.size(); i++) {
            if (!keys.get(i).at().isAfter(keys.get(i - 1).at())) {
                throw new IllegalArgumentException(
                        "keys out of order at " + keys.get(i).at());
            }
        }
    }

    /** A piece that has a title and nothing else in words. */
    public Music(String title, Optional<MeterMap> meter, List<KeyMark> keys, TempoMap tempo, List<Part> parts) {
        this(Heading.of(title), meter, keys, tempo, parts);
    }

    /** Its title; empty for none. */
    public String title() {
        return heading.title();
    }

    /** The same piece with other parts. */
    public Music withParts(List<Part> others) {
        return new Music(heading, meter, keys, tempo, others);
    }

    /** Where the last event of all voices ends. */
    public Beats end() {
        return parts.stream()
                .flatMap(part -> part.voices().stream())
                .map(Voice::end)
                .reduce(Beats.ZERO, Beats::max);
    }
}
