package org.cmusic.model.music;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.Beats;

/**
 * A note, or several that begin and end together.
 *
 * @param tones its pitches, at least one, from the lowest up
 * @param level how loud, in decibels below the loudest that is played; empty where nothing is said
 * @param articulations the marks at it
 * @param lyrics the syllable of each verse that is sung to it
 */
public record Chord(
        Beats onset,
        Beats length,
        List<Tone> tones,
        OptionalDouble level,
        Set<Articulation> articulations,
        List<String> lyrics)
        implements Event {
    public Chord {
        Event.requireStretch(onset, length);
        if (tones.isEmpty()) {
            throw new IllegalArgumentException("a chord without tones at " + onset);
        }
        tones = List.copyOf(tones);
        articulations = Set.copyOf(articulations);
        lyrics = List.copyOf(lyrics);
    }

    /** A chord without marks. */
    public static Chord of(Beats onset, Beats length, List<Tone> tones, OptionalDouble level) {
        return new Chord(onset, length, tones, level, Set.of(), List.of());
    }

    /** Its stretch from {@code from} to {@code to}, with {@code sounding} as its tones; a later one has no lyrics. */
    public Chord stretch(Beats from, Beats to, List<Tone> sounding) {
        boolean later = from.isAfter(onset);
        return new Chord(from, to.minus(from), sounding, level, articulations, later ? List.of() : lyrics);
    }

    /** Whether all tones are tied to the next event. */
    public boolean isTied() {
        return tones.stream().allMatch(Tone::tied);
    }
}
