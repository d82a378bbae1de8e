package org.cmusic.composers.genetic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How usual the notes of a song are among those of a genre: a note, told by its step from the one before, the ratio of the
 * two lengths and where in the bar it is, is predicted from the step and ratio before it, blended with what is usual at all
 * (Witten and Bell 1991).
 */
final class StepModel {
    private static final int MOST_STEPS = 7;
    private static final double LOG_2 = StrictMath.log(2);

    private final Map<Long, Map<Integer, Integer>> after = new HashMap<>();
    private final Map<Integer, Integer> all = new HashMap<>();
    private final Set<Integer> kinds = new HashSet<>();
    private int total;

    /** Learns some songs. */
    StepModel(List<Song> songs) {
        songs.forEach(this::learn);
    }

    private void learn(Song song) {
        List<Song.Note> notes = song.notes();
        for (int i = 1; i < notes.size(); i++) {
            int step = step(notes, i);
            kinds.add(step);
            all.merge(step, 1, Integer::sum);
            total++;
            after.computeIfAbsent(context(notes, i, song), key -> new HashMap<>())
                    .merge(step, 1, Integer::sum);
        }
    }

    /** The mean bits of a note: low for what is usual. */
    double bits(Song song) {
        List<Song.Note> notes = song.notes();
        double bits = 0;
        for (int i = 1; i < notes.size(); i++) {
            bits -= StrictMath.log(probability(notes, i, song)) / LOG_2;
        }
        return notes.size() < 2 ? MOST_STEPS : bits / (notes.size() - 1);
    }

    private double probability(List<Song.Note> notes, int place, Song song) {
        int step = step(notes, place);
        double usual = (all.getOrDefault(step, 0) + kinds.size() / (kinds.size() + 1.0)) / (total + kinds.size() + 1);
        Map<Integer, Integer> found = after.get(context(notes, place, song));
        if (found == null) {
            return usual;
        }
        int count = 0;
        for (int each : found.values()) {
            count += each;
        }
        return (found.getOrDefault(step, 0) + found.size() * usual) / (count + found.size());
    }

    private static int step(List<Song.Note> notes, int place) {
        Song.Note note = notes.get(place);
        Song.Note before = notes.get(place - 1);
        int step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, note.degree() - before.degree()));
        return (step + MOST_STEPS) * 1000 + ratio(before.ticks(), note.ticks());
    }

    /** The ratio of two lengths as one of the usual ones. */
    private static int ratio(int before, int ticks) {
        return (int) Math.round(6 * StrictMath.log((double) ticks / before) / LOG_2) + 100;
    }

    private static long context(List<Song.Note> notes, int place, Song song) {
        int inBar = notes.get(place).onset() % song.barTicks();
        int before = place < 2 ? -1 : step(notes, place - 1);
        return inBar * 100_000L + before;
    }
}
