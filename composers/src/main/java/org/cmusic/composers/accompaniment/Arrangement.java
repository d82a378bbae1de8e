package org.cmusic.composers.accompaniment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.PitchSpelling;

/**
 * The parts of a piece: the tune and the voices below it, played by a group, with levels that swell to the middle of each phrase.
 * Bowed and blown voices hold their tones; struck ones play the bass on the beat and the others after it.
 */
public final class Arrangement {
    private static final double TUNE = -10;
    private static final double MIDDLE = -19;
    private static final double BASS = -16;
    private static final double HELD = -15;
    private static final Beats QUARTER = Beats.of(1);

    private final Melody melody;
    private final Players players;
    private final Shading shading;

    private Arrangement(Melody melody, Players players) {
        this.melody = melody;
        this.players = players;
        this.shading = new Shading(melody);
    }

    /**
     * The parts.
     *
     * @param chords the chords below the tune
     * @param positions the tones of the voices below it for each, from the highest down; without voices the tune is alone
     */
    public static List<Part> of(Melody melody, List<Harmony.Placed> chords, List<int[]> positions, Players players) {
        return new Arrangement(melody, players).parts(chords, positions);
    }

    private List<Part> parts(List<Harmony.Placed> chords, List<int[]> positions) {
        List<Part> parts = new ArrayList<>();
        List<Event> tune = new ArrayList<>();
        melody.notes().forEach(note -> tune.add(event(note.onset(), note.length(), note.pitch(), TUNE)));
        parts.add(new Part("tune", players.tune(), List.of(new Voice(tune))));
        int voices = positions.isEmpty() ? 0 : positions.get(0).length;
        if (voices > 1) {
            List<Voice> middle = new ArrayList<>();
            for (int voice = 0; voice < voices - 1; voice++) {
                middle.add(new Voice(line(chords, positions, voice)));
            }
            parts.add(new Part("middle", players.middle(), middle));
        }
        if (voices > 0) {
            parts.add(new Part("bass", players.bass(), List.of(new Voice(line(chords, positions, voices - 1)))));
        }
        return parts;
    }

    private List<Event> line(List<Harmony.Placed> chords, List<int[]> positions, int voice) {
        List<Event> events = new ArrayList<>();
        boolean bass = voice == positions.get(0).length - 1;
        double level = players.struck() ? bass ? BASS : MIDDLE : HELD;
        Beats lastBar = melody.end().minus(melody.meter().barLength());
        int i = 0;
        while (i < chords.size()) {
            Harmony.Placed placed = chords.get(i);
            int pitch = positions.get(i)[voice];
            Beats end = placed.end();
            boolean isEnding = !placed.at().isBefore(lastBar);
            int next = i + 1;
            while ((isEnding || !players.struck() && !melody.isBarLine(end))
                    && next < chords.size()
                    && positions.get(next)[voice] == pitch) {
                end = end.plus(chords.get(next).length());
                next++;
            }
            if (bass || !players.struck() || isEnding) {
                events.add(event(placed.at(), end.minus(placed.at()), pitch, level));
            } else {
                afterBeats(placed, pitch, level, events);
            }
            i = next;
        }
        return events;
    }

    /** A tone on each stroke of a chord but the first; of one that has only one stroke in its second half. */
    private void afterBeats(Harmony.Placed placed, int pitch, double level, List<Event> events) {
        Beats stroke = stroke(placed.length());
        if (!placed.length().isAfter(stroke)) {
            stroke = placed.length().times(1, 2);
        }
        Beats end = placed.end();
        for (Beats at = placed.at().plus(stroke); at.isBefore(end); at = at.plus(stroke)) {
            events.add(event(at, stroke, pitch, level));
        }
    }

    /** Quarter notes where they fill a chord, else the units of the meter, as in compound ones. */
    private Beats stroke(Beats chord) {
        boolean quarters = Beats.of(chord.wholeMultiplesOf(QUARTER)).equals(chord);
        return quarters && !melody.meter().isCompound()
                ? QUARTER
                : new Meter(1, melody.meter().unit()).barLength();
    }

    private Chord event(Beats onset, Beats length, int pitch, double level) {
        return Chord.of(
                onset,
                length,
                List.of(Tone.of(PitchSpelling.spell(pitch, melody.key()))),
                OptionalDouble.of(level + shading.at(onset)));
    }
}
