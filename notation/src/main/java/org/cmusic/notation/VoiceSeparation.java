package org.cmusic.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * Voices for notes that sound in one part. Notes that begin and end together are one chord, as loud as its loudest; each
 * chord goes on the free voice that was last at the nearest pitch, or on a new one. Within a moment, higher chords come
 * first.
 */
public final class VoiceSeparation {
    private static final Comparator<SoundingNote> ORDER = Comparator.comparing(SoundingNote::onset)
            .thenComparing(SoundingNote::length, Comparator.reverseOrder())
            .thenComparing(note -> note.tone().pitch())
            .thenComparing(note -> note.tone().cents());

    private static final Comparator<Chord> BY_PLACE =
            Comparator.comparing(Chord::onset).thenComparing(VoiceSeparation::top, Comparator.reverseOrder());

    private static final Comparator<Lane> BY_END =
            Comparator.comparing((Lane lane) -> lane.end).thenComparing(lane -> lane.number);

    private final List<Lane> lanes = new ArrayList<>();
    private final PriorityQueue<Lane> busy = new PriorityQueue<>(BY_END);
    private final TreeMap<Integer, Deque<Lane>> free = new TreeMap<>();

    private VoiceSeparation() {}

    /** A voice on its way. */
    private static final class Lane {
        private final List<Event> events = new ArrayList<>();
        private final int number;
        private Beats end = Beats.ZERO;
        private int pitch;

        Lane(int number) {
            this.number = number;
        }

        void add(Chord chord) {
            events.add(chord);
            end = chord.end();
            pitch = top(chord).midi();
        }
    }

    /** The voices of some notes, in any order, the highest at the start first. */
    public static List<Voice> of(List<SoundingNote> notes) {
        VoiceSeparation separation = new VoiceSeparation();
        chords(notes.stream().sorted(ORDER).toList()).stream().sorted(BY_PLACE).forEach(separation::place);
        return separation.lanes.stream().map(lane -> new Voice(lane.events)).toList();
    }

    private static Pitch top(Chord chord) {
        return chord.tones().get(chord.tones().size() - 1).pitch();
    }

    private static List<Chord> chords(List<SoundingNote> sorted) {
        List<Chord> chords = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= sorted.size(); next++) {
            if (next == sorted.size() || !areTogether(sorted.get(first), sorted.get(next))) {
                chords.add(chord(sorted.subList(first, next)));
                first = next;
            }
        }
        return chords;
    }

    private static boolean areTogether(SoundingNote one, SoundingNote other) {
        return one.onset().equals(other.onset()) && one.length().equals(other.length());
    }

    private static Chord chord(List<SoundingNote> notes) {
        List<Tone> tones = notes.stream().map(SoundingNote::tone).toList();
        OptionalDouble level = notes.stream().mapToDouble(SoundingNote::level).max();
        return Chord.of(notes.get(0).onset(), notes.get(0).length(), tones, level);
    }

    private void place(Chord chord) {
        while (!busy.isEmpty() && !busy.peek().end.isAfter(chord.onset())) {
            Lane lane = busy.remove();
            free.computeIfAbsent(lane.pitch, pitch -> new ArrayDeque<>()).add(lane);
        }
        Lane lane = free.isEmpty() ? open() : nearest(top(chord).midi());
        lane.add(chord);
        busy.add(lane);
    }

    private Lane open() {
        Lane lane = new Lane(lanes.size());
        lanes.add(lane);
        return lane;
    }

    /** Takes the free voice that was last nearest to a pitch; of two as near, the upper. */
    private Lane nearest(int pitch) {
        Integer above = free.ceilingKey(pitch);
        Integer below = free.floorKey(pitch);
        boolean upper = below == null || above != null && above - pitch <= pitch - below;
        int chosen = upper ? above : below;
        Deque<Lane> found = free.get(chosen);
        Lane lane = found.remove();
        if (found.isEmpty()) {
            free.remove(chosen);
        }
        return lane;
    }
}
