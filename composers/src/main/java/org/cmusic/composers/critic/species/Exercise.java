package org.cmusic.composers.critic.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.TieJoining;

/**
 * A cantus in whole notes with other voices in whole notes and one that moves as its species has it.
 *
 * @param lines the highest first
 * @param cantus which of them is the cantus, counted from 0
 * @param species 1 to 5
 * @param signature sharps of the mode, below zero flats
 */
public record Exercise(List<Line> lines, int cantus, int species, int signature) {
    /** A bar in the units of time of this package. */
    public static final int BAR = 8;

    private static final int MOST_SPECIES = 5;

    /** @throws IllegalArgumentException if there is no such exercise */
    public Exercise {
        lines = List.copyOf(lines);
        if (species < 1 || species > MOST_SPECIES) {
            throw new IllegalArgumentException("no such species: " + species);
        }
        if (lines.size() < 2 || cantus < 0 || cantus >= lines.size()) {
            throw new IllegalArgumentException("no cantus with another voice");
        }
        if (lines.stream().anyMatch(line -> line.notes().isEmpty())) {
            throw new IllegalArgumentException("a voice without notes");
        }
    }

    /**
     * Written music as an exercise.
     *
     * @param cantus which voice, counted from 0 at the top over all parts
     * @throws IllegalArgumentException if its notes are no multiples of an eighth of a bar, or it has no key, no bars, bars
     *     of several meters or a pickup
     */
    public static Exercise of(Music music, int cantus, int species) {
        if (music.meter().isEmpty() || music.keys().isEmpty()) {
            throw new IllegalArgumentException("an exercise has bars and a key");
        }
        MeterMap meter = music.meter().get();
        if (meter.pickup().signum() > 0 || meter.marks().size() > 1) {
            throw new IllegalArgumentException("an exercise has one meter and no pickup");
        }
        Beats bar = meter.barAt(Beats.ZERO).length();
        Beats unit = bar.times(1, BAR);
        List<Line> lines = new ArrayList<>();
        TieJoining.joined(music).parts().forEach(part -> part.voices().forEach(voice -> lines.add(line(voice, unit))));
        Key key = music.keys().get(0).key();
        return new Exercise(lines, cantus, species, key.signature());
    }

    private static Line line(Voice voice, Beats unit) {
        List<LineNote> notes = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                notes.add(new LineNote(
                        units(chord.onset(), unit),
                        units(chord.length(), unit),
                        chord.top().pitch()));
            }
        }
        return new Line(notes);
    }

    private static int units(Beats beats, Beats unit) {
        int units = (int) beats.wholeMultiplesOf(unit);
        if (!unit.times(units).equals(beats)) {
            throw new IllegalArgumentException("its notes and rests are no multiples of an eighth of a bar");
        }
        return units;
    }

    /** The number of bars: of notes of the cantus. */
    int bars() {
        return lines.get(cantus).size();
    }

    boolean hasTwoVoices() {
        return lines.size() == 2;
    }

    /** The voice that moves in the values of the species; in the first species the first that is not the cantus. */
    int florid() {
        int first = cantus == 0 ? 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i != cantus && !lines.get(i).isWhole()) {
                return i;
            }
        }
        return first;
    }
}
