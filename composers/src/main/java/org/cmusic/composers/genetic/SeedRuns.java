package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.ArithmeticUtils;

/**
 * How long a run of notes a song has in common with one of the tunes it is bred from, in any transposition and at any
 * tempo.
 */
final class SeedRuns {
    private static final int WINDOW = 4;

    private final Map<Long, List<int[]>> places = new HashMap<>();
    private final List<long[]> rows;

    SeedRuns(List<Song> seeds) {
        rows = seeds.stream().map(SeedRuns::row).toList();
        for (int seed = 0; seed < rows.size(); seed++) {
            long[] row = rows.get(seed);
            for (int i = 0; i + WINDOW <= row.length; i++) {
                places.computeIfAbsent(hash(row, i), key -> new ArrayList<>()).add(new int[] {seed, i});
            }
        }
    }

    /** The notes of the longest run; 0 if none is longer than four. */
    int longest(Song song) {
        long[] row = row(song);
        int best = 0;
        for (int i = 0; i + WINDOW <= row.length; i++) {
            for (int[] place : places.getOrDefault(hash(row, i), List.of())) {
                long[] seed = rows.get(place[0]);
                boolean isWithinRun = i > 0 && place[1] > 0 && row[i - 1] == seed[place[1] - 1];
                if (isWithinRun || Math.min(row.length - i, seed.length - place[1]) < best) {
                    continue;
                }
                int length = common(row, i, seed, place[1]);
                best = length >= WINDOW ? Math.max(best, length + 1) : best;
            }
        }
        return best;
    }

    /** How many steps are the same from two places on. */
    private static int common(long[] one, int at, long[] other, int there) {
        int most = Math.min(one.length - at, other.length - there);
        int length = 0;
        while (length < most && one[at + length] == other[there + length]) {
            length++;
        }
        return length;
    }

    /** The share of its runs of five notes that are in one of the tunes, 0 to 1. */
    double known(Song song) {
        long[] row = row(song);
        int count = row.length - WINDOW + 1;
        int known = 0;
        for (int i = 0; i < count; i++) {
            known += places.containsKey(hash(row, i)) ? 1 : 0;
        }
        return count <= 0 ? 0 : (double) known / count;
    }

    private static long hash(long[] row, int from) {
        long hash = 17;
        for (int i = from; i < from + WINDOW; i++) {
            hash = hash * 1_000_003 + row[i];
        }
        return hash;
    }

    /** Each note by its step from the one before and the ratio of the times from onset to onset. */
    private static long[] row(Song song) {
        List<Song.Note> notes = song.notes();
        long[] row = new long[Math.max(0, notes.size() - 1)];
        for (int i = 0; i < row.length; i++) {
            int step = notes.get(i + 1).degree() - notes.get(i).degree();
            row[i] = step * 1_000_000L + ratio(time(notes, i), time(notes, i + 1));
        }
        return row;
    }

    private static int time(List<Song.Note> notes, int place) {
        return place + 1 < notes.size()
                ? notes.get(place + 1).onset() - notes.get(place).onset()
                : notes.get(place).ticks();
    }

    private static int ratio(int one, int other) {
        int divisor = ArithmeticUtils.gcd(one, other);
        return one / divisor * 1000 + other / divisor;
    }
}
