package org.cmusic.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.cmusic.cli.file.InputFile;
import org.cmusic.composers.genetic.Breeding;
import org.cmusic.composers.genetic.Contest;
import org.cmusic.composers.genetic.Fitness;
import org.cmusic.composers.genetic.Song;
import org.cmusic.composers.genetic.SongReader;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Music;
import org.cmusic.notation.score.ScoreTranscription;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Breeding against chance and against a climber that has its operators, at as many songs looked at. With
 * {@code -Dcmusic.contest=full} at the size of the claims; else smaller.
 */
@Tag("contest")
class GeneticContestTest {
    private static final boolean FULL = "full".equals(System.getProperty("cmusic.contest"));
    private static final int SEEDS = FULL ? 20 : 8;
    private static final int EVALUATIONS = FULL ? 20_000 : 3_000;
    private static final int BARS = 16;
    private static final Meter METER = new Meter(4, 4);

    private static List<Song> songs() throws Exception {
        List<Song> songs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../corpus"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sco"))
                    .sorted()
                    .toList()) {
                InputFile input = InputFile.of(file.toString());
                Music music = new MusicSource(new ReadingFlags(), SoundTable.usual())
                        .read(
                                input,
                                input.source(InputStream.nullInputStream()),
                                new ScoreTranscription.Terms(24, false))
                        .music()
                        .orElseThrow();
                SongReader.read(music, METER).ifPresent(songs::add);
            }
        }
        return songs;
    }

    private static Song randomSearch(
            Breeding breeding, List<Song> songs, ToDoubleFunction<Song> fitness, Random random) {
        Song best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < EVALUATIONS; i++) {
            Song song = Contest.byChance(songs, BARS, random);
            double value = fitness.applyAsDouble(song);
            if (value > most) {
                best = song;
                most = value;
            }
        }
        return best;
    }

    private static Song climb(Breeding breeding, ToDoubleFunction<Song> fitness, Random random) {
        Song song = breeding.start(random);
        double value = fitness.applyAsDouble(song);
        for (int i = 1; i < EVALUATIONS; i++) {
            Song other = Contest.changed(song, random);
            double there = fitness.applyAsDouble(other);
            if (there >= value) {
                song = other;
                value = there;
            }
        }
        return song;
    }

    private static double a12(double[] one, double[] other) {
        double wins = 0;
        for (double a : one) {
            for (double b : other) {
                wins += a > b ? 1 : a == b ? 0.5 : 0;
            }
        }
        return wins / (one.length * other.length);
    }

    @Test
    void breedingBeatsChanceAndClimbing() throws Exception {
        List<Song> songs = songs();
        System.out.println("songs " + songs.size());
        double auc = Contest.ranking(songs, 5);
        System.out.println("auc " + auc);
        Fitness fitness = Fitness.learn(songs, List.of(), songs, 1);
        double[] bred = new double[SEEDS];
        double[] without = new double[SEEDS];
        double[] random = new double[SEEDS];
        double[] climbed = new double[SEEDS];
        Breeding.Settings settings = Breeding.Settings.USUAL.forEvaluations(EVALUATIONS);
        if (!FULL) {
            settings = new Breeding.Settings(60, EVALUATIONS / 60, true);
        }
        Breeding breeding = new Breeding(songs, BARS, fitness::of, settings);
        Breeding maimed = new Breeding(
                songs, BARS, fitness::of, new Breeding.Settings(settings.population(), settings.generations(), false));
        for (int seed = 0; seed < SEEDS; seed++) {
            Breeding.Outcome outcome = breeding.run(seed);
            bred[seed] = outcome.fitness();
            without[seed] = maimed.run(seed).fitness();
            random[seed] = fitness.of(randomSearch(breeding, songs, fitness::of, new Random(seed)));
            climbed[seed] = fitness.of(climb(breeding, fitness::of, new Random(seed)));
            System.out.printf(
                    "%d bred %.2f without %.2f random %.2f climbed %.2f  copied %d diversity %.2f liking %.2f%n",
                    seed,
                    bred[seed],
                    without[seed],
                    random[seed],
                    climbed[seed],
                    fitness.copied(outcome.best()),
                    outcome.generations().get(outcome.generations().size() - 1).diversity(),
                    fitness.liking(outcome.best()));
        }
        for (double[] other : List.of(random, climbed, without)) {
            System.out.printf(
                    "p %.2g A12 %.3f%n", new MannWhitneyUTest().mannWhitneyUTest(bred, other), a12(bred, other));
        }
        System.out.println(
                Arrays.toString(songs.stream().mapToDouble(fitness::of).toArray()));
    }
}
