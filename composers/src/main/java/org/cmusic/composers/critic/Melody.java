package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;

/**
 * One voice as a row of notes, rests left out: what is compared where pieces are searched for what they share.
 *
 * @param onsets in quarter notes
 * @param lengths from one onset to the next, of the last its own, in quarter notes
 * @param pitches keys of the keyboard, of a chord the highest
 */
public record Melody(List<Beats> onsets, List<Beats> lengths, List<Integer> pitches) {
    private static final int RUN = 4;

    public Melody {
        onsets = List.copyOf(onsets);
        lengths = List.copyOf(lengths);
        pitches = List.copyOf(pitches);
    }

    /** The voices of a piece that have notes, without drums. */
    public static List<Melody> of(Music music) {
        return Pitched.parts(music).stream()
                .flatMap(part -> part.voices().stream())
                .map(Melody::of)
                .filter(melody -> melody.size() > 0)
                .toList();
    }

    private static Melody of(Voice voice) {
        List<Beats> onsets = new ArrayList<>();
        List<Beats> lengths = new ArrayList<>();
        List<Integer> pitches = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                if (!onsets.isEmpty()) {
                    int last = onsets.size() - 1;
                    lengths.set(last, event.onset().minus(onsets.get(last)));
                }
                onsets.add(event.onset());
                lengths.add(event.length());
                pitches.add(chord.top().pitch().midi());
            }
        }
        return new Melody(onsets, lengths, pitches);
    }

    /** How many notes it has. */
    public int size() {
        return pitches.size();
    }

    /** Its intervals in semitones, one less than notes. */
    public int[] intervals() {
        int[] intervals = new int[Math.max(0, size() - 1)];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = pitches.get(i + 1) - pitches.get(i);
        }
        return intervals;
    }

    /** What is the same in all transpositions and at all tempos: each interval with the ratio of the lengths around it. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        int[] intervals = intervals();
        for (int i = 0; i < intervals.length; i++) {
            steps.add(intervals[i] + " "
                    + lengths.get(i + 1).value().divide(lengths.get(i).value()));
        }
        return steps;
    }

    /** How much of its runs of four intervals has come before: 0 for none. */
    public double recurrence() {
        int[] intervals = intervals();
        Set<String> seen = new HashSet<>();
        int runs = intervals.length - RUN + 1;
        for (int i = 0; i < runs; i++) {
            seen.add(Arrays.toString(Arrays.copyOfRange(intervals, i, i + RUN)));
        }
        return runs <= 0 ? 0 : 1 - (double) seen.size() / runs;
    }
}
