package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;

/** A measure of all parts, before repeats are unfolded. Places are counted from its start. */
final class Measure {
    private final Map<Integer, List<ReadChord>> chords = new TreeMap<>();
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final TreeMap<Beats, Double> tempos = new TreeMap<>();
    private final Set<Integer> endings = new TreeSet<>();
    private final ElementReader.Place place;
    private Optional<Meter> meter = Optional.empty();
    private Beats length = Beats.ZERO;
    private Optional<ElementReader.Place> unbarred = Optional.empty();
    private boolean endingEnds;
    private boolean repeatBegins;
    private int times;

    Measure(ElementReader.Place place) {
        this.place = place;
    }

    ElementReader.Place place() {
        return place;
    }

    /** The chords of each part that has some, by its number. */
    Map<Integer, List<ReadChord>> chords() {
        return chords;
    }

    /** A chord of a part. */
    void add(int part, ReadChord chord) {
        chords.computeIfAbsent(part, none -> new ArrayList<>()).add(chord);
    }

    TreeMap<Beats, Key> keys() {
        return keys;
    }

    TreeMap<Beats, Double> tempos() {
        return tempos;
    }

    Optional<Meter> meter() {
        return meter;
    }

    void meter(Meter begun) {
        meter = Optional.of(begun);
    }

    /** Where it says that music without a meter begins. */
    Optional<ElementReader.Place> unbarred() {
        return unbarred;
    }

    void unbarred(ElementReader.Place told) {
        unbarred = unbarred.or(() -> Optional.of(told));
    }

    Beats length() {
        return length;
    }

    /** Something reaches up to a place. */
    void reach(Beats end) {
        length = Beats.max(length, end);
    }

    /** The passes that it is played in; empty for all. */
    Set<Integer> endings() {
        return endings;
    }

    /** Whether an ending ends with it. */
    boolean isEndOfEnding() {
        return endingEnds;
    }

    void endEnding() {
        endingEnds = true;
    }

    boolean beginsRepeat() {
        return repeatBegins;
    }

    void beginRepeat() {
        repeatBegins = true;
    }

    /** How often what ends with it is played; 0 where no repeat ends. */
    int times() {
        return times;
    }

    void repeat(int often) {
        times = Math.max(times, often);
    }
}
