package org.cmusic.notation.tablature;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cmusic.model.Beats;

/** When something is struck, when something goes on to sound, and when a part is silent. */
final class Sounding {
    private final TreeMap<Beats, State> states = new TreeMap<>();

    /** What begins at a beat. */
    enum State {
        STRUCK,
        HELD,
        SILENT
    }

    private Sounding() {}

    /** Of some moments. */
    static Sounding of(List<Moment> moments) {
        Sounding sounding = new Sounding();
        sounding.states.put(Beats.ZERO, State.SILENT);
        Beats end = Beats.ZERO;
        for (Moment moment : moments) {
            if (moment.at().isAfter(end)) {
                sounding.states.put(end, State.SILENT);
            }
            sounding.states.put(moment.at(), State.STRUCK);
            for (StruckTone tone : moment.tones()) {
                end = Beats.max(end, tone.end());
            }
        }
        sounding.states.put(end, State.SILENT);
        return sounding;
    }

    /** Wants to see a beat at which nothing begins. */
    void mark(Beats at) {
        states.computeIfAbsent(at, beat -> after(states.floorEntry(beat).getValue()));
    }

    private static State after(State state) {
        return state == State.STRUCK ? State.HELD : state;
    }

    /** The next beat at which something begins or is marked; null if there is none. */
    Beats next(Beats at) {
        return states.higherKey(at);
    }

    /** What begins from a beat up to another, which is left out, the first beat included. */
    NavigableMap<Beats, State> between(Beats from, Beats to) {
        TreeMap<Beats, State> found = new TreeMap<>(states.subMap(from, true, to, false));
        found.computeIfAbsent(from, beat -> after(states.floorEntry(beat).getValue()));
        return found;
    }
}
