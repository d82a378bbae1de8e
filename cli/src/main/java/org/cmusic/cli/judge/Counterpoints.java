package org.cmusic.cli.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cmusic.composers.critic.species.Exercise;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;

/**
 * How written music is taken for an exercise in counterpoint.
 *
 * @param species 1 to 5
 * @param cantus which voice is the cantus, counted from 0 at the top; else that of the part with its name, or the lowest
 */
public record Counterpoints(int species, OptionalInt cantus) {
    /** How many voices an exercise has at most. */
    public static final int MOST_VOICES = 4;

    private static final int MOST_BARS = 256;
    private static final String CANTUS = "cantus";

    /**
     * A piece as an exercise.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    Exercise exercise(Music music) {
        List<String> parts = new ArrayList<>();
        for (Part part : music.parts()) {
            part.voices().forEach(voice -> parts.add(part.name()));
        }
        if (parts.size() < 2 || parts.size() > MOST_VOICES) {
            throw new IllegalArgumentException("an exercise has 2 to " + MOST_VOICES + " voices, not " + parts.size());
        }
        int called = parts.indexOf(CANTUS);
        int voice = cantus.orElse(called < 0 ? parts.size() - 1 : called);
        if (voice >= parts.size()) {
            throw new IllegalArgumentException("there is no voice " + (voice + 1) + " among " + parts.size());
        }
        if (music.meter().map(meter -> bars(meter, music.end())).orElse(0L) > MOST_BARS) {
            throw new IllegalArgumentException("an exercise has at most " + MOST_BARS + " bars");
        }
        return Exercise.of(music, voice, species);
    }

    private static long bars(MeterMap meter, Beats end) {
        return meter.barAt(end).bar() - (meter.isBarLine(end) ? 1 : 0);
    }
}
