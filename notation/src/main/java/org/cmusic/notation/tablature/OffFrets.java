package org.cmusic.notation.tablature;

import java.util.Map;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Tone;

/** Tones that no fret has, as they are between two: the nearer is written. */
final class OffFrets {
    private static final double HEARD_CENTS = 1;
    private static final double CENTS = 100;

    private OffFrets() {}

    /** Their pitches by beat. */
    static Map<Beats, String> of(Part part) {
        Map<Beats, String> off = new TreeMap<>();
        part.voices().stream()
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .forEach(chord -> chord.tones().stream()
                        .filter(OffFrets::isOff)
                        .forEach(tone -> off.merge(chord.onset(), tone.pitch().toString(), (a, b) -> a + " " + b)));
        return off;
    }

    private static boolean isOff(Tone tone) {
        return Math.abs(tone.cents() - CENTS * Math.round(tone.cents() / CENTS)) >= HEARD_CENTS;
    }
}
