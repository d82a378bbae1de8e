package org.cmusic.model.score;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.MeterMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;

/**
 * A stretch of a score with its own beat 0. A score without sections has one that has no title.
 *
 * @param title its name; empty for a score without sections
 * @param tempo its own tempo marks, from its beat 0; without any the tempo goes on
 * @param meter its bars; empty where there is no meter
 * @param keys its keys, from its beat 0 and by beat; without any the key goes on
 */
public record Section(
        Optional<String> title, List<TempoMark> tempo, Optional<MeterMap> meter, List<KeyMark> keys, List<Part> parts) {
    public Section {
        tempo = List.copyOf(tempo);
        keys = List.copyOf(keys);
        parts = List.copyOf(parts);
    }
}
