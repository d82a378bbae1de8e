package org.cmusic.composers.accompaniment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;

/**
 * The chords that fit a tune best: one for each half bar, or whole bar where halves would be no whole beats. Of all rows of chords it
 * is that with the highest sum of what the tune has of each chord, less what it has beside it, and of how well each follows the
 * one before (Viterbi 1967). Phrases that close do so on the tonic after the dominant, others on the dominant.
 */
public final class Harmony {
    private static final int OCTAVE = 12;
    private static final double BESIDE = 1.4;
    private static final double ON_THE_BEAT = 1.5;
    private static final double CADENCE = 6;

    private final List<Chord> chords;
    private final Melody melody;
    private final Beats step;
    private final List<Beats> lastOnsets = new ArrayList<>();

    /**
     * A chord of a key.
     *
     * @param name its Roman numeral
     * @param root semitones above the tonic
     * @param tones of the chord, semitones above the tonic, the root first
     * @param function 0 tonic, 1 what leads to the dominant, 2 dominant
     */
    public record Chord(String name, int root, List<Integer> tones, int function, double likely) {
        boolean has(int pitchClass) {
            return tones.contains(pitchClass);
        }
    }

    /** A chord at its place. */
    public record Placed(Beats at, Beats length, Chord chord) {
        Beats end() {
            return at.plus(length);
        }
    }

    private static final List<Chord> MAJOR = List.of(
            new Chord("I", 0, List.of(0, 4, 7), 0, 0.6),
            new Chord("ii", 2, List.of(2, 5, 9), 1, 0.1),
            new Chord("iii", 4, List.of(4, 7, 11), 0, -0.6),
            new Chord("IV", 5, List.of(5, 9, 0), 1, 0.4),
            new Chord("V", 7, List.of(7, 11, 2), 2, 0.5),
            new Chord("V7", 7, List.of(7, 11, 2, 5), 2, 0.3),
            new Chord("vi", 9, List.of(9, 0, 4), 0, 0.1));

    private static final List<Chord> MINOR = List.of(
            new Chord("i", 0, List.of(0, 3, 7), 0, 0.6),
            new Chord("iv", 5, List.of(5, 8, 0), 1, 0.4),
            new Chord("V", 7, List.of(7, 11, 2), 2, 0.5),
            new Chord("V7", 7, List.of(7, 11, 2, 5), 2, 0.3),
            new Chord("VI", 8, List.of(8, 0, 3), 0, 0.1),
            new Chord("III", 3, List.of(3, 7, 10), 0, -0.1),
            new Chord("VII", 10, List.of(10, 2, 5), 2, 0));

    /** How well a function follows another, from tonic, what leads to the dominant, dominant. */
    private static final double[][] FOLLOWS = {{0, 0.3, 0.2}, {0, 0, 0.5}, {0.7, -1.2, 0}};

    private Harmony(Melody melody) {
        this.melody = melody;
        this.step = step(melody.meter());
        this.chords = melody.key().mode().hasMinorThird() ? MINOR : MAJOR;
        int next = 0;
        Beats last = Beats.ZERO;
        for (Melody.PhraseEnd end : melody.phraseEnds()) {
            while (next < melody.notes().size()
                    && melody.notes().get(next).onset().isBefore(end.at())) {
                last = melody.notes().get(next).onset();
                next++;
            }
            lastOnsets.add(last);
        }
    }

    /** How long a chord lasts at least: half a bar where that is whole beats or dotted ones, else a bar. */
    static Beats step(Meter meter) {
        boolean halves = meter.beats() % 2 == 0 && meter.barLength().isAfter(Beats.of(2));
        return halves ? meter.barLength().times(1, 2) : meter.barLength();
    }

    /** The chords of a tune, without gaps. */
    public static List<Placed> of(Melody melody) {
        return new Harmony(melody).best();
    }

    private List<Placed> best() {
        int count = (int) melody.end().wholeMultiplesOf(step);
        double[] sums = new double[chords.size()];
        List<int[]> ways = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] next = new double[chords.size()];
            int[] way = new int[chords.size()];
            List<Melody.Note> heard = heard(place(i));
            for (int to = 0; to < chords.size(); to++) {
                int from = i == 0 ? 0 : from(sums, to, place(i));
                way[to] = from;
                next[to] =
                        fit(i, heard, chords.get(to)) + (i == 0 ? first(to) : sums[from] + follow(from, to, place(i)));
            }
            sums = next;
            ways.add(way);
        }
        int chord = 0;
        for (int i = 1; i < sums.length; i++) {
            chord = sums[i] > sums[chord] ? i : chord;
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            placed.add(new Placed(place(i), step, chords.get(chord)));
            chord = ways.get(i)[chord];
        }
        Collections.reverse(placed);
        return placed;
    }

    private Beats place(int index) {
        return step.times(index);
    }

    private static double first(int chord) {
        return chord == 0 ? 2 : 0;
    }

    private int from(double[] sums, int to, Beats at) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] + follow(i, to, at) > sums[best] + follow(best, to, at)) {
                best = i;
            }
        }
        return best;
    }

    private double follow(int from, int to, Beats at) {
        double same = from == to ? (melody.isBarLine(at) ? -0.5 : 0.5) : 0;
        return same + FOLLOWS[chords.get(from).function()][chords.get(to).function()];
    }

    /** The notes that sound during a chord. */
    private List<Melody.Note> heard(Beats from) {
        Beats to = from.plus(step);
        return melody.notes().stream()
                .filter(note -> note.onset().isBefore(to) && note.end().isAfter(from))
                .toList();
    }

    private double fit(int index, List<Melody.Note> heard, Chord chord) {
        Beats from = place(index);
        Beats to = from.plus(step);
        double fit = chord.likely();
        for (Melody.Note note : heard) {
            Beats start = Beats.max(from, note.onset());
            double weight = Beats.min(to, note.end()).minus(start).toDouble() * (start.equals(from) ? ON_THE_BEAT : 1);
            int tone = Math.floorMod(note.pitch() - melody.key().tonicFifths() * 7, OCTAVE);
            fit += chord.has(tone) ? weight : -BESIDE * weight;
        }
        return fit + cadence(from, to, chord);
    }

    /** What a chord is worth at and before the end of a phrase. */
    private double cadence(Beats from, Beats to, Chord chord) {
        for (int i = 0; i < lastOnsets.size(); i++) {
            Melody.PhraseEnd end = melody.phraseEnds().get(i);
            Beats last = lastOnsets.get(i);
            if (from.isBefore(end.at()) && to.isAfter(last)) {
                boolean wanted = end.closes()
                        ? chord.function() == 0 && chord.root() == 0
                        : chord.name().equals("V");
                return wanted ? CADENCE : 0;
            }
            boolean before = !to.isAfter(last) && to.plus(step).isAfter(last);
            if (before && end.closes()) {
                return chord.function() == 2 ? CADENCE / 3 : 0;
            }
        }
        return 0;
    }
}
