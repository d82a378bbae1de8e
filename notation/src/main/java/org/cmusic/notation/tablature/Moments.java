package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * The moments of a part at which something is struck, all voices together. Tied pieces are one tone. What two voices
 * strike together at one pitch is one tone, as long as the longer of them; a tone that another voice strikes again is
 * the tone of that voice from there on, and ends with the later of both.
 */
final class Moments {
    private static final double CENTS = 100;

    private final TreeMap<Place, TreeMap<Integer, StruckTone>> struck = new TreeMap<>();

    private Moments() {}

    /** @param order counts up to 0, which are the notes themselves; graces are before them */
    private record Place(Beats at, int order) implements Comparable<Place> {
        private static final Comparator<Place> BY_TIME =
                Comparator.comparing(Place::at).thenComparingInt(Place::order);

        @Override
        public int compareTo(Place other) {
            return BY_TIME.compare(this, other);
        }
    }

    /** A tone that may go on in the next chord of its voice. */
    private record Tied(Place place, int midi) {}

    /** Those of a part, by time. */
    static List<Moment> of(Part part) {
        Moments moments = new Moments();
        for (int i = 0; i < part.voices().size(); i++) {
            moments.add(part.voices().get(i), i);
        }
        return moments.list();
    }

    /** The key of the keyboard that a tone is nearest to. */
    static int midi(Tone tone) {
        return tone.pitch().midi() + (int) Math.round(tone.cents() / CENTS);
    }

    private void add(Voice voice, int number) {
        Map<Tone, Tied> tied = Map.of();
        Beats end = Beats.ZERO;
        boolean slur = false;
        for (Event event : voice.events()) {
            if (!(event instanceof Chord chord)) {
                tied = Map.of();
                continue;
            }
            boolean joins = chord.onset().equals(end);
            boolean legato = slur && joins;
            tied = add(chord, number, joins ? tied : Map.of(), legato);
            end = chord.end();
            slur = goesOn(slur, chord.marks().articulations());
        }
    }

    private static boolean goesOn(boolean slur, Set<Articulation> marks) {
        return marks.contains(Articulation.SLUR_BEGINS) || slur && !marks.contains(Articulation.SLUR_ENDS);
    }

    private Map<Tone, Tied> add(Chord chord, int voice, Map<Tone, Tied> before, boolean legato) {
        List<Grace> graces = chord.marks().graces();
        for (int i = 0; i < graces.size(); i++) {
            Place place = new Place(chord.onset(), i - graces.size());
            boolean follows = i > 0;
            graces.get(i).tones().forEach(tone -> strike(place, tone, chord.onset(), voice, follows));
        }
        Map<Tone, Tied> tied = new HashMap<>();
        for (Tone tone : chord.tones()) {
            Tied from = before.get(tone.withTie(false));
            if (from == null) {
                Place place = new Place(chord.onset(), 0);
                strike(place, tone, chord.end(), voice, legato || !graces.isEmpty());
                from = new Tied(place, midi(tone));
            } else {
                struck.get(from.place)
                        .computeIfPresent(from.midi, (key, old) -> old.endingAt(Beats.max(old.end(), chord.end())));
            }
            if (tone.tied()) {
                tied.put(tone.withTie(false), from);
            }
        }
        return tied;
    }

    private void strike(Place place, Tone tone, Beats end, int voice, boolean slurred) {
        int midi = midi(tone);
        StruckTone added = new StruckTone(tone.pitch(), midi, end, voice, slurred, 0);
        struck.computeIfAbsent(place, at -> new TreeMap<>())
                .merge(midi, added, (old, other) -> old.endingAt(Beats.max(old.end(), other.end())));
    }

    private List<Moment> list() {
        List<Place> places = List.copyOf(struck.keySet());
        Map<Integer, Beats> longest = new HashMap<>();
        for (Place place : places) {
            struck.get(place).replaceAll((midi, tone) -> {
                Beats end = Beats.max(tone.end(), longest.getOrDefault(midi, Beats.ZERO));
                longest.put(midi, end);
                return tone.endingAt(end);
            });
        }
        Map<Integer, Integer> next = new HashMap<>();
        List<Moment> moments = new ArrayList<>();
        for (int i = places.size() - 1; i >= 0; i--) {
            int here = i;
            Place place = places.get(i);
            List<StruckTone> tones = new ArrayList<>();
            for (StruckTone tone : struck.get(place).values()) {
                int again = next.getOrDefault(tone.midi(), places.size());
                tones.add(tone.until(Math.max(here + 1, Math.min(firstFrom(tone.end(), places), again))));
            }
            tones.forEach(tone -> next.put(tone.midi(), here));
            moments.add(new Moment(place.at, place.order < 0, tones));
        }
        Collections.reverse(moments);
        return moments;
    }

    /** The first moment at a beat or behind it, small notes included. */
    private static int firstFrom(Beats beat, List<Place> places) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).at.isBefore(beat)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
