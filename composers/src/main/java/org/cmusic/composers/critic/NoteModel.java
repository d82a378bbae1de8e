package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surprising the notes of a melody are to one who knows a corpus: the mean number of bits of a note, its end included.
 * Each note is predicted from those before it, longer contexts being blended with shorter ones as Witten and Bell (1991)
 * do. A note is its distance from the tonic in semitones.
 */
public final class NoteModel {
    private static final int END = Integer.MAX_VALUE;
    private static final int START = Integer.MIN_VALUE;
    private static final double BITS = Math.log(2);

    private final int order;
    private final Map<List<Integer>, Context> contexts = new HashMap<>();
    private final Set<Integer> symbols = new HashSet<>(List.of(END));

    /** What came after a context, and how often. */
    private static final class Context {
        private final Map<Integer, Integer> counts = new HashMap<>();
        private int total;

        void add(int symbol) {
            counts.merge(symbol, 1, Integer::sum);
            total++;
        }
    }

    /** @param order how many notes before a note are looked at, 0 or more */
    public NoteModel(int order) {
        if (order < 0) {
            throw new IllegalArgumentException("an order is 0 or more, not " + order);
        }
        this.order = order;
    }

    /** Learns a melody in a key. */
    public void learn(Melody melody, PitchKey key) {
        List<Integer> row = row(melody, key);
        for (int i = order; i < row.size(); i++) {
            symbols.add(row.get(i));
            for (int length = 0; length <= order; length++) {
                contexts.computeIfAbsent(List.copyOf(row.subList(i - length, i)), context -> new Context())
                        .add(row.get(i));
            }
        }
    }

    /** The bits of each note of a melody, and last those of its end. */
    public double[] bits(Melody melody, PitchKey key) {
        List<Integer> row = row(melody, key);
        double[] bits = new double[row.size() - order];
        for (int i = order; i < row.size(); i++) {
            bits[i - order] = -Math.log(probability(row.subList(i - order, i), row.get(i))) / BITS;
        }
        return bits;
    }

    /** The mean bits of a note of a melody. */
    public double bitsPerNote(Melody melody, PitchKey key) {
        double[] bits = bits(melody, key);
        double sum = 0;
        for (double each : bits) {
            sum += each;
        }
        return sum / bits.length;
    }

    private double probability(List<Integer> before, int symbol) {
        double probability = 1.0 / (symbols.contains(symbol) ? symbols.size() : symbols.size() + 1);
        for (int length = 0; length <= order; length++) {
            Context context = contexts.get(before.subList(order - length, order));
            if (context == null) {
                return probability;
            }
            int kinds = context.counts.size();
            probability = (context.counts.getOrDefault(symbol, 0) + kinds * probability) / (context.total + kinds);
        }
        return probability;
    }

    private List<Integer> row(Melody melody, PitchKey key) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < order; i++) {
            row.add(START);
        }
        int home = home(melody, key);
        melody.pitches().forEach(pitch -> row.add(pitch - home));
        row.add(END);
        return row;
    }

    /** The tonic next below or at the middle of a melody's range. */
    private static int home(Melody melody, PitchKey key) {
        int low = melody.pitches().stream().mapToInt(Integer::intValue).min().orElse(0);
        int high = melody.pitches().stream().mapToInt(Integer::intValue).max().orElse(0);
        int middle = (low + high) / 2;
        return middle - Math.floorMod(middle - key.tonic(), ChordType.OCTAVE);
    }
}
