package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cmusic.composers.genetic.SongTraits.Trait;

/**
 * How good a song is: how much like the liked ones, as it has learnt, with terms for harmony, key, leaps and form, and a
 * price on what is copied and on what is plainer or wilder than the liked songs are.
 */
public final class Fitness {
    private static final int DAMAGED_FORMS = 4;
    private static final int FREE_RUN = 10;
    private static final int LONGEST_RUN = 16;
    private static final double FORBIDDEN = 6;
    private static final double SOFT = 4;
    private static final double IDIOM = 6;

    private final StepModel model;
    private final LearntTaste taste;
    private final SeedRuns runs;
    private final Pulse pulse;
    private final double[] means = new double[SongTraits.COUNT];
    private final double[] deviations = new double[SongTraits.COUNT];

    private Fitness(StepModel model, LearntTaste taste, SeedRuns runs, Pulse pulse, List<double[]> liked) {
        this.model = model;
        this.taste = taste;
        this.runs = runs;
        this.pulse = pulse;
        for (int i = 0; i < means.length; i++) {
            int trait = i;
            means[i] = liked.stream().mapToDouble(row -> row[trait]).average().orElse(0);
            double mean = means[i];
            double squares = liked.stream()
                    .mapToDouble(row -> (row[trait] - mean) * (row[trait] - mean))
                    .sum();
            deviations[i] = Math.sqrt(squares / Math.max(1, liked.size())) + 1e-6;
        }
    }

    /**
     * Learns from liked songs, which are damaged by chance for comparison.
     *
     * @param liked at least two
     * @param disliked songs that are not liked either; may be none
     * @param seeds songs from which no long run may be copied
     * @param pulse that of all of them
     */
    public static Fitness learn(List<Song> liked, List<Song> disliked, List<Song> seeds, Pulse pulse, long seed) {
        if (liked.size() < 2) {
            throw new IllegalArgumentException("taste is learnt from two songs or more");
        }
        Random random = new Random(seed);
        List<double[]> good = new ArrayList<>();
        List<double[]> bad = new ArrayList<>();
        for (Song song : liked) {
            StepModel others =
                    new StepModel(liked.stream().filter(other -> other != song).toList());
            good.add(SongTraits.of(song, others, pulse));
            for (int i = 0; i < DAMAGED_FORMS; i++) {
                bad.add(SongTraits.of(Damage.of(song, liked, random), others, pulse));
            }
        }
        StepModel model = new StepModel(liked);
        disliked.forEach(song -> bad.add(SongTraits.of(song, model, pulse)));
        return new Fitness(model, new LearntTaste(good, bad), new SeedRuns(seeds), pulse, good);
    }

    /** The logarithm of the odds that a song is liked. */
    public double liking(Song song) {
        return taste.logit(SongTraits.of(song, model, pulse));
    }

    /** The notes of the longest run that a song has in common with a seed; 0 for none longer than four. */
    public int copied(Song song) {
        return runs.longest(song);
    }

    /** How good a song is; higher is better, about -10 to 8. */
    public double of(Song song) {
        double[] row = SongTraits.of(song, model, pulse);
        double liking = SOFT * StrictMath.tanh(taste.logit(row) / SOFT);
        double form = row[Trait.CADENCE.ordinal()] + row[Trait.PHRASE_ENDS.ordinal()] + row[Trait.HARMONY.ordinal()];
        double bands = band(row, Trait.RANGE)
                + band(row, Trait.RHYTHM_ENTROPY)
                + band(row, Trait.PITCH_ENTROPY)
                + band(row, Trait.DENSITY)
                + band(row, Trait.REPETITION)
                + band(row, Trait.MEAN_STEP);
        return liking
                + form
                + IDIOM * runs.known(song)
                - row[Trait.OUTSIDE_SCALE.ordinal()]
                - bands
                - sameness(song)
                - copying(song);
    }

    /** What it costs to be more than a deviation away from the liked songs. */
    private double band(double[] row, Trait trait) {
        double away = Math.abs(row[trait.ordinal()] - means[trait.ordinal()]) / deviations[trait.ordinal()];
        double beyond = Math.max(0, away - 1);
        return Math.min(2, beyond * beyond / 2);
    }

    /** What it costs to say one bar again and again. */
    private static double sameness(Song song) {
        Map<Bar, Integer> counts = new HashMap<>();
        int most = 0;
        for (Bar bar : song.bars()) {
            most = Math.max(most, counts.merge(bar, 1, Integer::sum));
        }
        return Math.max(0, most - Math.max(2, song.bars().size() / Song.PHRASE)) / 2.0;
    }

    private double copying(Song song) {
        int run = runs.longest(song);
        return run > LONGEST_RUN ? FORBIDDEN + (run - LONGEST_RUN) / 10.0 : Math.max(0, run - FREE_RUN) / 2.0;
    }
}
