package org.cmusic.composers.markov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.cmusic.composers.Brief;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composition;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.composers.critic.Copying;
import org.cmusic.composers.critic.Melody;
import org.cmusic.composers.critic.Review;
import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What transition tables have to show; prints a table. With {@code -Dcmusic.contest=full} over more seeds. */
@Tag("contest")
class MarkovContestTest {
    private static final Corpus CORPUS = Tunes.corpus(40);
    private static final int SEEDS = "full".equals(System.getProperty("cmusic.contest")) ? 20 : 1;

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    @Test
    void rowsAreDrawnNeitherWorseNorBetterThanByChance() {
        TransitionTable table = TransitionTable.of(Tunes.tunes(40), 1, Symbols.DEGREE);
        List<Double> chances = new ArrayList<>();
        for (long seed = 0; seed < 100; seed++) {
            chances.add(chanceOf(table, Chance.of(seed)));
        }
        long small = chances.stream().filter(chance -> chance < 0.05).count();
        print("markov  rows against the model: %d of 100 seeds below 0.05", small);
        assertThat(small).isBetween(1L, 10L);
        LatticeTest.assertUniform(chances);
    }

    /** The chance that rows drawn from the table differ from it as much as they do. */
    private static double chanceOf(TransitionTable table, Chance chance) {
        int length = 4000;
        Row start = table.rows().get(table.rows().size() / 2);
        List<Row> passed = new ArrayList<>(List.of(start));
        Lattice<Row, Symbol> lattice = Lattice.of(
                start,
                length,
                (place, row, taker) -> row.symbols()
                        .forEach(symbol -> taker.take(row.probability(symbol), symbol, place + 1, row.after(symbol))),
                row -> row.total() > 0 ? 1 : 0);
        List<Symbol> drawn = lattice.draw(chance);
        drawn.forEach(symbol -> passed.add(passed.get(passed.size() - 1).after(symbol)));
        double statistic = 0;
        int freedom = 0;
        for (Row row : table.rows()) {
            List<Symbol> symbols = row.symbols();
            long visits = 0;
            long[] seen = new long[symbols.size()];
            for (int i = 0; i < length; i++) {
                if (passed.get(i) == row) {
                    seen[symbols.indexOf(drawn.get(i))]++;
                    visits++;
                }
            }
            double rare = 0;
            long rareSeen = 0;
            int cells = 0;
            for (int i = 0; i < seen.length; i++) {
                double expected = visits * row.probability(symbols.get(i));
                if (expected < 5) {
                    rare += expected;
                    rareSeen += seen[i];
                } else {
                    statistic += (seen[i] - expected) * (seen[i] - expected) / expected;
                    cells++;
                }
            }
            if (rare >= 5) {
                statistic += (rareSeen - rare) * (rareSeen - rare) / rare;
                cells++;
            }
            freedom += Math.max(0, cells - 1);
        }
        return 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(statistic);
    }

    @Test
    void everyRunOfOneMoreThanTheOrderIsInTheCorpus() {
        MarkovComposer composer = new MarkovComposer();
        print("markov  %-16s %5s %6s %6s %12s %7s", "symbols", "order", "tunes", "runs", "longest copy", "faults");
        for (Symbols kind : Symbols.values()) {
            for (int order = 0; order <= MarkovComposer.HIGHEST_ORDER; order++) {
                Brief brief = Brief.free(composer);
                brief = brief.with(brief.settings()
                        .with("order", Integer.toString(order))
                        .with("symbols", kind.label())
                        .with("max-copy", Integer.toString(copied(order))));
                int runs = 0;
                int longest = 0;
                int faults = 0;
                for (long seed = 0; seed < SEEDS; seed++) {
                    Composition piece = composer.compose(brief, CORPUS, Chance.of(seed));
                    Set<List<Symbol>> known = runs(CORPUS, order, kind);
                    List<List<Symbol>> drawn = drawn(piece.music(), order, kind, known);
                    assertThat(known.containsAll(drawn))
                            .as("%s %d", kind, order)
                            .isTrue();
                    runs += drawn.size();
                    longest = Math.max(longest, longest(piece.music()));
                    faults += Review.of(piece.music()).orElseThrow().grave().size();
                }
                print("markov  %-16s %5d %6d %6d %12d %7d", kind.label(), order, SEEDS, runs, longest, faults);
                assertThat(longest).isLessThanOrEqualTo(copied(order));
            }
        }
    }

    private static int copied(int order) {
        return order < 4 ? 10 : 80;
    }

    /** The runs of a tune, seen from the tonic in the octave in which the corpus has most of them. */
    private static List<List<Symbol>> drawn(Music music, int order, Symbols kind, Set<List<Symbol>> known) {
        Tune tune = tune(music);
        return IntStream.of(0, -12, 12)
                .mapToObj(octave -> runs(shifted(tune, octave), order, kind))
                .max(Comparator.comparingLong(
                        runs -> runs.stream().filter(known::contains).count()))
                .orElseThrow();
    }

    private static Tune shifted(Tune tune, int octave) {
        List<TuneNote> notes = tune.notes().stream()
                .map(note -> new TuneNote(note.pitch() + octave, note.length(), note.gap()))
                .toList();
        return new Tune(tune.name(), tune.key(), tune.meter(), tune.tonic() - octave, notes, tune.onsets());
    }

    private static Tune tune(Music music) {
        return Tune.of(new Piece("new", music)).orElseThrow();
    }

    private static int longest(Music music) {
        Copying copying = new Copying();
        CORPUS.pieces().forEach(piece -> Melody.of(piece.music()).forEach(voice -> copying.add(piece.name(), voice)));
        return copying.longest(Melody.of(music).get(0)).notes();
    }

    private static Set<List<Symbol>> runs(Corpus corpus, int order, Symbols kind) {
        Set<List<Symbol>> runs = new HashSet<>();
        corpus.pieces().forEach(piece -> runs.addAll(runs(Tune.of(piece).orElseThrow(), order, kind)));
        return runs;
    }

    /** All runs of one more symbol than the order, those after the first note where intervals are counted. */
    private static List<List<Symbol>> runs(Tune tune, int order, Symbols kind) {
        List<Symbol> symbols = new ArrayList<>();
        for (int i = kind == Symbols.INTERVAL ? 1 : 0; i < tune.notes().size(); i++) {
            TuneNote note = tune.notes().get(i);
            symbols.add(
                    switch (kind) {
                        case DEGREE -> new Symbol(false, note.pitch(), 0, 0);
                        case DEGREE_AND_DURATION -> new Symbol(false, note.pitch(), note.length(), note.gap());
                        case INTERVAL ->
                            new Symbol(
                                    false,
                                    note.pitch() - tune.notes().get(i - 1).pitch(),
                                    0,
                                    0);
                    });
        }
        List<List<Symbol>> runs = new ArrayList<>();
        for (int i = 0; i + order < symbols.size(); i++) {
            runs.add(List.copyOf(symbols.subList(i, i + order + 1)));
        }
        return runs;
    }

    @Test
    void theSameSeedGivesTheSamePiece() {
        MarkovComposer composer = new MarkovComposer();
        Brief brief = Brief.free(composer);
        Optional<Composition> first = Optional.of(composer.compose(brief, CORPUS, Chance.of(3)));
        assertThat(composer.compose(brief, CORPUS, Chance.of(3))).isEqualTo(first.get());
        assertThat(composer.compose(brief, CORPUS, Chance.of(4))).isNotEqualTo(first.get());
    }
}
