package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;

/** What is said above the strings after the beginning: changes of meter, key and tempo. */
final class Directions {
    private final TreeMap<Beats, List<String>> texts = new TreeMap<>();

    /** Those of a piece. */
    Directions(Music music) {
        music.meter()
                .ifPresent(meter -> meter.marks()
                        .forEach(mark -> add(mark.at(), mark.meter().toString())));
        music.keys().forEach(mark -> add(mark.at(), mark.key().toString()));
        music.tempo().marks().stream().forEach(mark -> add(mark.at(), text(mark)));
    }

    private void add(Beats at, String text) {
        if (at.signum() > 0) {
            texts.computeIfAbsent(at, beat -> new ArrayList<>()).add(text);
        }
    }

    private static String text(TempoMark mark) {
        return (mark.isRamp() ? "to " : "") + tempo(mark.bpm());
    }

    /** A tempo in quarter notes a minute. */
    static String tempo(double bpm) {
        String text = String.format(Locale.ROOT, "%.2f", bpm);
        return "Q=" + text.replaceFirst("\\.00$", "").replaceFirst("(\\.\\d)0$", "$1");
    }

    /** The tempo that a piece begins with. */
    static String tempo(TempoMap tempo) {
        return tempo(tempo.bpmAt(Beats.ZERO));
    }

    /** The first beat behind one at which something is said; null if there is none. */
    Beats next(Beats at) {
        return texts.higherKey(at);
    }

    /** What is said from a beat up to another, which is left out. */
    String between(Beats from, Beats to) {
        List<String> said = new ArrayList<>();
        texts.subMap(from, true, to, false).values().forEach(said::addAll);
        return String.join(", ", said);
    }

    /** The key that a piece begins with; empty if it has none there. */
    static String key(Music music) {
        return music.keys().stream()
                .filter(mark -> mark.at().signum() == 0)
                .map(KeyMark::key)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
