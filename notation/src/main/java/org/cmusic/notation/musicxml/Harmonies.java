package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.Beats;

/** The names of harmonies of a measure, each for one chord that begins with it; those that find none are told. */
final class Harmonies {
    private final NotationsReader notations;
    private final List<Name> names = new ArrayList<>();

    /** @param at its place in the measure */
    private record Name(Beats at, String text, ElementReader.Place place) {}

    Harmonies(NotationsReader notations) {
        this.notations = notations;
    }

    void add(Beats at, String name, ElementReader.Place place) {
        names.add(new Name(at, name, place));
    }

    /** Gives a chord the name that was written just before it. */
    void giveTo(ReadChord chord) {
        int last = names.size() - 1;
        if (last >= 0 && names.get(last).at.equals(chord.at())) {
            chord.symbol(names.remove(last).text);
        }
    }

    /** Gives the first chord that begins with a name that name, at the end of the measure. */
    void giveTo(List<ReadChord> chords) {
        Map<Beats, ReadChord> firsts = new HashMap<>();
        chords.stream().filter(ReadChord::sounds).forEach(chord -> firsts.putIfAbsent(chord.at(), chord));
        for (Name name : names) {
            ReadChord first = firsts.get(name.at);
            boolean taken = first == null ? name.text.isEmpty() : first.symbol(name.text);
            if (!taken) {
                notations.leftOut("harmony", name.place);
            }
        }
        names.clear();
    }
}
