package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Which chord suits each half bar of a tune, or each bar where the meter has chords of that length: that whose tones hold
 * the most of it, strong beats above all, if it follows well upon the one before; found for the whole tune at once.
 */
final class Harmonies {
    /** Roots of the chords, as degrees: I, IV, V, vi, ii. */
    private static final int[] ROOTS = {0, 3, 4, 5, 1};

    private static final double[] LIKED = {0.1, 0.1, 0.1, -0.1, 0};
    private static final double CHANGE = 0.12;
    private static final double BACKWARDS = 0.4;
    private static final double LED = 0.5;
    private static final double FAR = 10;
    private static final int SCALE = 7;
    private static final int TRIAD = 3;

    private final int inBar;

    private Harmonies(int inBar) {
        this.inBar = inBar;
    }

    /** The root of each chord, as a degree 0 to 6; the last is the tonic. */
    static List<Integer> of(Song song, Pulse pulse) {
        int length = pulse.chord();
        int count = song.bars().size() * pulse.chordsInBar();
        double[][] fit = new double[count][ROOTS.length];
        for (Song.Note note : song.notes()) {
            for (int place = note.onset() / length; place < count && place * length < note.end(); place++) {
                int within = Math.min(note.end(), (place + 1) * length) - Math.max(note.onset(), place * length);
                double weight = (double) within / length * (note.onset() == place * length ? 1.5 : 1);
                for (int chord = 0; chord < ROOTS.length; chord++) {
                    fit[place][chord] += holds(chord, note) ? weight : -weight;
                }
            }
        }
        return new Harmonies(pulse.chordsInBar()).path(fit);
    }

    private static boolean holds(int chord, Song.Note note) {
        int above = Math.floorMod(note.degree() - ROOTS[chord], SCALE);
        boolean seventh = ROOTS[chord] == 4 && above == 6;
        return note.accidental() == 0 && (above < 2 * TRIAD - 1 && above % 2 == 0 || seventh);
    }

    /** The best way through, by dynamic programming. */
    private List<Integer> path(double[][] fit) {
        int count = fit.length;
        double[][] value = new double[count][ROOTS.length];
        int[][] from = new int[count][ROOTS.length];
        for (int i = 0; i < count; i++) {
            for (int chord = 0; chord < ROOTS.length; chord++) {
                double best = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
                for (int before = 0; i > 0 && before < ROOTS.length; before++) {
                    double reached = value[i - 1][before] - cost(before, chord, i);
                    if (reached > best) {
                        best = reached;
                        from[i][chord] = before;
                    }
                }
                double wanted = wanted(i, count, ROOTS[chord]);
                value[i][chord] = best + fit[i][chord] + LIKED[chord] + wanted;
            }
        }
        List<Integer> path = new ArrayList<>();
        int chord = 0;
        for (int i = count - 1; i >= 0; i--) {
            path.add(0, ROOTS[chord]);
            chord = from[i][chord];
        }
        return path;
    }

    /** The last chord before the last bar of a phrase is better the dominant; the last of all has to be the tonic. */
    private double wanted(int place, int count, int root) {
        if (place == count - 1) {
            return root == 0 ? 0 : -FAR;
        }
        int inPhrase = place % (inBar * Song.PHRASE);
        boolean beforeEnd = inPhrase == inBar * (Song.PHRASE - 1) - 1;
        return beforeEnd && root == 4 ? LED : 0;
    }

    private double cost(int before, int chord, int place) {
        if (before == chord) {
            return 0;
        }
        boolean weak = place % inBar != 0;
        boolean backwards = ROOTS[before] == 4 && ROOTS[chord] != 0 && ROOTS[chord] != 5;
        return CHANGE + (weak ? CHANGE : 0) + (backwards ? BACKWARDS : 0);
    }
}
