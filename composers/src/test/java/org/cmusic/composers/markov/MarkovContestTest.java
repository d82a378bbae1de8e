package org.cmusic.composers.markov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.cmusic.composers.Chance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What transition tables have to show; prints a table. */
@Tag("contest")
class MarkovContestTest {
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
}
