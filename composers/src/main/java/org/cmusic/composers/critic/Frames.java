package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;

/**
 * What sounds at each of a row of moments, voice by voice. The voices are those of all parts in their order, without
 * drums; of a chord within a voice the highest tone counts. A pitch is a key of the keyboard, middle C 60.
 */
public final class Frames {
    /** The pitch of a voice that is silent. */
    public static final int REST = Integer.MIN_VALUE;

    private static final int SIXTEENTHS = 4;
    private static final Beats SIXTEENTH = Beats.of(1, SIXTEENTHS);

    private final List<Beats> times;
    private final int[][] pitches;
    private final boolean[][] struck;
    private final int voices;

    private Frames(List<Beats> times, int voices) {
        this.times = List.copyOf(times);
        this.voices = voices;
        this.pitches = new int[times.size()][voices];
        this.struck = new boolean[times.size()][voices];
        for (int[] frame : pitches) {
            Arrays.fill(frame, REST);
        }
    }

    /**
     * The moments of a grid. A note counts from the moment at or before its onset to the one at or before its end, so that
     * a note shorter than a step may go unheard.
     *
     * @param step in quarter notes, above zero
     */
    public static Frames onGrid(Music music, Beats step) {
        return onGrid(music, step, Long.MAX_VALUE);
    }

    /**
     * The first moments of a grid.
     *
     * @param most how many at most; what comes after them is left out
     */
    static Frames onGrid(Music music, Beats step, long most) {
        List<Voice> voices = voices(music);
        long count = Math.min(most, music.end().wholeMultiplesOf(step));
        List<Beats> times = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            times.add(step.times(i));
        }
        Frames frames = new Frames(times, voices.size());
        for (int voice = 0; voice < voices.size(); voice++) {
            for (Event event : voices.get(voice).events()) {
                if (event instanceof Chord chord) {
                    int from = (int) Math.min(count, event.onset().wholeMultiplesOf(step));
                    int to = (int) Math.min(count, event.end().wholeMultiplesOf(step));
                    frames.sound(voice, chord.top().pitch().midi(), from, to);
                }
            }
        }
        return frames;
    }

    /** What sounds on every beat: every fourth moment of a grid of sixteenths. */
    public static Frames onBeats(Music music) {
        return onGrid(music, SIXTEENTH).every(SIXTEENTHS);
    }

    /** What sounds on the first beats. */
    static Frames onBeats(Music music, int most) {
        return onGrid(music, SIXTEENTH, (long) most * SIXTEENTHS).every(SIXTEENTHS);
    }

    /** The first moment and every so manieth after it. */
    private Frames every(int step) {
        List<Beats> kept = new ArrayList<>();
        for (int frame = 0; frame < size(); frame += step) {
            kept.add(times.get(frame));
        }
        Frames frames = new Frames(kept, voices);
        for (int frame = 0; frame < kept.size(); frame++) {
            frames.pitches[frame] = pitches[frame * step];
            frames.struck[frame] = struck[frame * step];
        }
        return frames;
    }

    /** The moments at which any note or rest begins. */
    public static Frames atOnsets(Music music) {
        List<Voice> voices = voices(music);
        TreeSet<Beats> onsets = new TreeSet<>();
        for (Voice voice : voices) {
            for (Event event : voice.withRests().events()) {
                onsets.add(event.onset());
            }
        }
        TreeMap<Beats, Integer> places = new TreeMap<>();
        onsets.forEach(onset -> places.put(onset, places.size()));
        Frames frames = new Frames(List.copyOf(onsets), voices.size());
        for (int voice = 0; voice < voices.size(); voice++) {
            for (Event event : voices.get(voice).events()) {
                if (event instanceof Chord chord) {
                    var end = places.ceilingEntry(event.end());
                    frames.sound(
                            voice,
                            chord.top().pitch().midi(),
                            places.get(event.onset()),
                            end == null ? places.size() : end.getValue());
                }
            }
        }
        return frames;
    }

    private static List<Voice> voices(Music music) {
        return Pitched.parts(music).stream()
                .flatMap(part -> part.voices().stream())
                .filter(voice -> voice.events().stream().anyMatch(Chord.class::isInstance))
                .toList();
    }

    private void sound(int voice, int pitch, int from, int to) {
        for (int frame = from; frame < Math.min(to, size()); frame++) {
            pitches[frame][voice] = pitch;
            struck[frame][voice] = frame == from;
        }
    }

    /** How many moments there are. */
    public int size() {
        return times.size();
    }

    /** How many voices there are. */
    public int voices() {
        return voices;
    }

    /** When a moment is, in quarter notes. */
    public Beats time(int frame) {
        return times.get(frame);
    }

    /** What a voice sounds at a moment, or {@link #REST}. */
    public int pitch(int frame, int voice) {
        return pitches[frame][voice];
    }

    /** Whether a voice sounds at a moment. */
    public boolean sounds(int frame, int voice) {
        return pitches[frame][voice] != REST;
    }

    /** Whether a note of a voice begins at a moment. */
    public boolean isStruck(int frame, int voice) {
        return struck[frame][voice];
    }

    /** The pitch classes that sound at a moment, 0 for C to 11, as bits. */
    public int pitchClasses(int frame) {
        int set = 0;
        for (int pitch : pitches[frame]) {
            if (pitch != REST) {
                set |= 1 << Math.floorMod(pitch, ChordType.OCTAVE);
            }
        }
        return set;
    }

    /** The lowest pitch that sounds at a moment, or {@link #REST}. */
    public int bass(int frame) {
        return Arrays.stream(pitches[frame])
                .filter(pitch -> pitch != REST)
                .min()
                .orElse(REST);
    }
}
