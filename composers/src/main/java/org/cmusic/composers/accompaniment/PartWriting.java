package org.cmusic.composers.accompaniment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cmusic.model.Beats;

/**
 * Voices below a tune, one tone each for every chord: of all rows of positions that with the lowest cost (Viterbi 1967). What counts
 * are parallel and hidden fifths and octaves, crossings and overlaps, gaps of more than an octave between upper voices, leaps,
 * chords without a third, doubled leading tones.
 */
public final class PartWriting {
    private static final int OCTAVE = 12;
    private static final int FIFTH = 7;
    private static final int FAULT = 1000;
    private static final int LEADING_TONE = 11;
    private static final int[][] RANGES = {{40, 62}, {48, 69}, {53, 74}};

    private final Melody melody;
    private final List<Harmony.Placed> chords;
    private final int voices;
    private final int tonic;
    private final List<Heard> tune = new ArrayList<>();

    /**
     * What a chord has of the tune.
     *
     * @param before the pitch just before the chord, or -1
     * @param first the pitch with which the chord begins, or -1
     * @param lowest of the pitches during the chord
     * @param highest of them, -1 if there are none
     * @param tones a bit for each semitone above the tonic that is among them
     */
    private record Heard(int before, int first, int lowest, int highest, int tones) {}

    private PartWriting(Melody melody, List<Harmony.Placed> chords, int voices) {
        this.melody = melody;
        this.chords = chords;
        this.voices = voices;
        this.tonic = Math.floorMod(melody.key().tonicFifths() * FIFTH, OCTAVE);
        chords.forEach(placed -> tune.add(heard(placed)));
    }

    private Heard heard(Harmony.Placed placed) {
        Beats end = placed.end();
        int lowest = Integer.MAX_VALUE;
        int highest = -1;
        int tones = 0;
        for (Melody.Note note : melody.notes()) {
            if (note.onset().isBefore(end) && note.end().isAfter(placed.at())) {
                lowest = Math.min(lowest, note.pitch());
                highest = Math.max(highest, note.pitch());
                tones |= 1 << Math.floorMod(note.pitch() - tonic, OCTAVE);
            }
        }
        return new Heard(melody.before(placed.at()), melody.at(placed.at()), lowest, highest, tones);
    }

    /**
     * The voices below a tune.
     *
     * @param voices how many, 1 to 3
     * @return for each chord the keys of the keyboard from the highest voice down
     */
    public static List<int[]> of(Melody melody, List<Harmony.Placed> chords, int voices) {
        return new PartWriting(melody, chords, voices).best();
    }

    private List<int[]> best() {
        List<List<int[]>> choices = new ArrayList<>();
        List<double[]> sums = new ArrayList<>();
        List<int[]> ways = new ArrayList<>();
        for (int i = 0; i < chords.size(); i++) {
            List<int[]> here = positions(i);
            double[] sum = new double[here.size()];
            int[] way = new int[here.size()];
            for (int to = 0; to < here.size(); to++) {
                double best = i == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (int from = 0; i > 0 && from < choices.get(i - 1).size(); from++) {
                    double cost =
                            sums.get(i - 1)[from] + step(i, choices.get(i - 1).get(from), here.get(to));
                    if (cost < best) {
                        best = cost;
                        way[to] = from;
                    }
                }
                sum[to] = best + cost(i, here.get(to));
            }
            choices.add(here);
            sums.add(sum);
            ways.add(way);
        }
        return back(choices, sums, ways);
    }

    private static List<int[]> back(List<List<int[]>> choices, List<double[]> sums, List<int[]> ways) {
        int last = sums.size() - 1;
        int place = 0;
        for (int i = 1; i < sums.get(last).length; i++) {
            place = sums.get(last)[i] < sums.get(last)[place] ? i : place;
        }
        List<int[]> row = new ArrayList<>();
        for (int i = last; i >= 0; i--) {
            row.add(choices.get(i).get(place));
            place = ways.get(i)[place];
        }
        Collections.reverse(row);
        return row;
    }

    private List<int[]> positions(int index) {
        List<int[]> all = new ArrayList<>();
        add(index, new int[voices], voices - 1, all);
        return all;
    }

    private void add(int index, int[] pitches, int voice, List<int[]> all) {
        if (voice < 0) {
            all.add(pitches.clone());
            return;
        }
        Harmony.Chord chord = chords.get(index).chord();
        int[] range = RANGES[voices - 1 - voice];
        boolean bass = voice == voices - 1;
        for (int pitch = range[0]; pitch <= range[1]; pitch++) {
            int tone = Math.floorMod(pitch - tonic, OCTAVE);
            boolean fits = bass ? tone == chord.root() || tone == chord.tones().get(1) : chord.has(tone);
            if (fits && (bass || pitch > pitches[voice + 1])) {
                pitches[voice] = pitch;
                add(index, pitches, voice - 1, all);
            }
        }
    }

    /** What a position costs by itself, below the tune. */
    private double cost(int index, int[] pitches) {
        Harmony.Chord chord = chords.get(index).chord();
        Heard heard = tune.get(index);
        int tones = heard.tones;
        int leading = 0;
        for (int pitch : pitches) {
            int tone = Math.floorMod(pitch - tonic, OCTAVE);
            tones |= 1 << tone;
            leading += tone == LEADING_TONE ? 1 : 0;
        }
        double cost = leading > 1 ? 200 : 0;
        cost += (tones >> chord.tones().get(1) & 1) == 0 ? 60 : 0;
        cost += (tones >> chord.tones().get(2) & 1) == 0 ? 10 : 0;
        cost += Math.floorMod(pitches[voices - 1] - tonic, OCTAVE) == chord.root() ? 0 : 12;
        boolean outer = index == 0 || index == chords.size() - 1;
        cost += outer && Math.floorMod(pitches[voices - 1] - tonic, OCTAVE) != chord.root() ? 200 : 0;
        if (heard.highest >= 0) {
            cost += pitches[0] >= heard.lowest ? FAULT : 0;
            cost += voices > 1 && heard.highest - pitches[0] > OCTAVE ? 300 : 0;
        }
        for (int i = 0; i + 1 < voices - 1; i++) {
            cost += pitches[i] - pitches[i + 1] > OCTAVE ? 300 : 0;
        }
        return cost + Math.abs(pitches[voices - 1] - 48) * 0.3;
    }

    /** What it costs to go from a position to the next. */
    private double step(int index, int[] before, int[] after) {
        int tuneBefore = tune.get(index).before;
        int tuneAfter = tune.get(index).first;
        double cost = 0;
        for (int i = 0; i < voices; i++) {
            int size = Math.abs(after[i] - before[i]);
            cost += i == voices - 1 ? size * 0.5 : size;
            cost += size > OCTAVE ? FAULT : size == 6 || size > 9 && size < OCTAVE ? 30 : 0;
            for (int j = i + 1; j < voices; j++) {
                cost += parallel(before[i], after[i], before[j], after[j]);
            }
            if (tuneBefore >= 0 && tuneAfter >= 0) {
                cost += parallel(tuneBefore, tuneAfter, before[i], after[i]);
            }
            if (i + 1 < voices) {
                cost += overlap(before[i], after[i], before[i + 1], after[i + 1]);
            }
        }
        if (tuneBefore >= 0 && tuneAfter >= 0) {
            cost += hidden(tuneBefore, tuneAfter, before[voices - 1], after[voices - 1]);
            cost += overlap(tuneBefore, tuneAfter, before[0], after[0]);
        }
        return cost;
    }

    private static double parallel(int upperBefore, int upperAfter, int lowerBefore, int lowerAfter) {
        int above = Integer.signum(upperAfter - upperBefore);
        int below = Integer.signum(lowerAfter - lowerBefore);
        int interval = Math.floorMod(upperAfter - lowerAfter, OCTAVE);
        boolean same = interval == Math.floorMod(upperBefore - lowerBefore, OCTAVE);
        boolean perfect = interval == 0 || interval == FIFTH;
        if (above == 0 || below == 0 || !same || !perfect) {
            return 0;
        }
        return above == below ? FAULT : 50;
    }

    private static double hidden(int upperBefore, int upperAfter, int lowerBefore, int lowerAfter) {
        int above = Integer.signum(upperAfter - upperBefore);
        int interval = Math.floorMod(upperAfter - lowerAfter, OCTAVE);
        boolean together = above != 0 && above == Integer.signum(lowerAfter - lowerBefore);
        boolean leap = Math.abs(upperAfter - upperBefore) > 2;
        return together && leap && (interval == 0 || interval == FIFTH) ? FAULT / 2.0 : 0;
    }

    private static double overlap(int upperBefore, int upperAfter, int lowerBefore, int lowerAfter) {
        return upperAfter < lowerBefore || lowerAfter > upperBefore ? FAULT / 2.0 : 0;
    }
}
