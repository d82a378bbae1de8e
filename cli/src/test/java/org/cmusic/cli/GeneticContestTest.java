package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.cmusic.composers.critic.Copying;
import org.cmusic.composers.critic.Melody;
import org.cmusic.composers.genetic.Breeding;
import org.cmusic.composers.genetic.Controls;
import org.cmusic.composers.genetic.Fitness;
import org.cmusic.composers.genetic.NoteGene;
import org.cmusic.composers.genetic.Pulse;
import org.cmusic.composers.genetic.Song;
import org.cmusic.composers.genetic.SongKey;
import org.cmusic.composers.genetic.SongReader;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;
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
    private static final int POPULATION = FULL ? 200 : 60;
    private static final int BARS = 16;
    private static final Meter METER = new Meter(4, 4);

    /** The pieces of a corpus that are in major. */
    private static List<Music> music(String corpus) throws Exception {
        List<Music> pieces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../corpus/" + corpus))) {
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
                if (music.keys().get(0).key().mode() == Mode.MAJOR) {
                    pieces.add(music);
                }
            }
        }
        return pieces;
    }

    /** The songs of a corpus that are in the meter and in major. */
    private static List<Song> songs(String corpus) throws Exception {
        List<Song> songs = new ArrayList<>();
        music(corpus).forEach(music -> SongReader.read(music, METER).ifPresent(songs::add));
        return songs;
    }

    /** What the critic finds copied with. */
    private static Copying copying(String corpus) throws Exception {
        Copying copying = new Copying();
        music(corpus).forEach(music -> Melody.of(music).forEach(melody -> copying.add(music.title(), melody)));
        return copying;
    }

    private static Melody melody(Song song) {
        SongKey key = new SongKey(Key.C_MAJOR, 4);
        List<Beats> onsets = new ArrayList<>();
        List<Beats> lengths = new ArrayList<>();
        List<Integer> pitches = new ArrayList<>();
        List<Song.Note> notes = song.notes();
        for (int i = 0; i < notes.size(); i++) {
            Song.Note note = notes.get(i);
            int end = i + 1 < notes.size() ? notes.get(i + 1).onset() : note.end();
            onsets.add(Beats.of(note.onset(), NoteGene.QUARTER));
            lengths.add(Beats.of(end - note.onset(), NoteGene.QUARTER));
            pitches.add(key.pitch(note.degree(), note.accidental()).midi());
        }
        return new Melody(onsets, lengths, pitches);
    }

    private static Song randomSearch(List<Song> songs, ToDoubleFunction<Song> fitness, Random random) {
        Song best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < EVALUATIONS; i++) {
            Song song = Controls.byChance(songs, BARS, random);
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
            Song other = Controls.changed(song, random);
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
    void tasteRanksSongsThatItHasNotMetAboveDamagedOnes() throws Exception {
        List<Song> songs = new ArrayList<>(songs("foster"));
        songs.addAll(songs("folk"));
        double ranking = Controls.ranking(songs, Pulse.of(METER), 5);
        System.out.printf("taste: %d songs, in five parts: area under the curve %.3f%n", songs.size(), ranking);
        assertThat(ranking).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void breedingBeatsChanceAndClimbing() throws Exception {
        List<Song> songs = songs("foster");
        Copying copying = copying("foster");
        Fitness fitness = Fitness.learn(songs, List.of(), songs, Pulse.of(METER), 1);
        Breeding.Settings settings = new Breeding.Settings(POPULATION, EVALUATIONS / POPULATION, true, false);
        Breeding breeding = new Breeding(songs, BARS, fitness::of, settings);
        Breeding maimed = new Breeding(
                songs, BARS, fitness::of, new Breeding.Settings(POPULATION, EVALUATIONS / POPULATION, false, false));
        double[] bred = new double[SEEDS];
        double[] without = new double[SEEDS];
        double[] random = new double[SEEDS];
        double[] climbed = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Breeding.Outcome outcome = breeding.run(seed);
            requireSound(outcome, fitness, copying);
            bred[seed] = outcome.fitness();
            without[seed] = maimed.run(seed).fitness();
            random[seed] = fitness.of(randomSearch(songs, fitness::of, new Random(seed)));
            climbed[seed] = fitness.of(climb(breeding, fitness::of, new Random(seed)));
        }
        row("bred", bred, bred);
        row("by chance", bred, random);
        row("climbed", bred, climbed);
        row("without phrase swaps", bred, without);
        for (double[] other : List.of(random, climbed)) {
            assertThat(new MannWhitneyUTest().mannWhitneyUTest(bred, other)).isLessThan(0.01);
            assertThat(a12(bred, other)).isGreaterThanOrEqualTo(0.8);
        }
        assertThat(a12(bred, without)).isGreaterThan(0.5);
        if (FULL) {
            assertThat(new MannWhitneyUTest().mannWhitneyUTest(bred, without)).isLessThan(0.05);
        }
    }

    private static void requireSound(Breeding.Outcome outcome, Fitness fitness, Copying copying) {
        int tenth = Math.max(1, outcome.generations().size() / 10);
        assertThat(mean(outcome, outcome.generations().size() - tenth, tenth)).isGreaterThan(mean(outcome, 0, tenth));
        assertThat(fitness.copied(outcome.best())).isLessThanOrEqualTo(16);
        assertThat(copying.longest(melody(outcome.best())).notes()).isLessThanOrEqualTo(16);
    }

    private static double mean(Breeding.Outcome outcome, int from, int count) {
        return outcome.generations().subList(from, from + count).stream()
                .mapToDouble(Breeding.Generation::mean)
                .average()
                .orElseThrow();
    }

    private static void row(String name, double[] bred, double[] other) {
        System.out.printf(
                "%-22s mean fitness %6.2f  p %.2g  A12 %.3f%n",
                name,
                Arrays.stream(other).average().orElseThrow(),
                new MannWhitneyUTest().mannWhitneyUTest(bred, other),
                a12(bred, other));
    }
}
