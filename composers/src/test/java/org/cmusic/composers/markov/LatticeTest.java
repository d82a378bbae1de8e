package org.cmusic.composers.markov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.cmusic.composers.Chance;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int STATES = 3;
    private static final int LENGTH = 4;

    /** A random chain, some of its steps impossible, and what it may end with. */
    private record Chain(double[][] steps, double[] ends) {
        static Chain of(long seed) {
            Random random = new Random(seed);
            double[][] steps = new double[STATES][STATES];
            double[] ends = new double[STATES];
            for (int i = 0; i < STATES; i++) {
                ends[i] = random.nextInt(3);
                for (int j = 0; j < STATES; j++) {
                    steps[i][j] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
                }
            }
            return new Chain(steps, ends);
        }

        Lattice<Integer, Integer> lattice(int length) {
            return Lattice.of(
                    0,
                    length,
                    (place, state, taker) -> {
                        for (int to = 0; to < STATES; to++) {
                            taker.take(steps[state][to], to, place + 1, to);
                        }
                    },
                    state -> ends[state]);
        }

        /** The weight of every way, one by one. */
        Map<List<Integer>, Double> all() {
            Map<List<Integer>, Double> all = new HashMap<>();
            int count = (int) Math.pow(STATES, LENGTH);
            for (int code = 0; code < count; code++) {
                List<Integer> way = new ArrayList<>();
                double weight = 1;
                int from = 0;
                int rest = code;
                for (int i = 0; i < LENGTH; i++) {
                    way.add(rest % STATES);
                    weight *= steps[from][rest % STATES];
                    from = rest % STATES;
                    rest /= STATES;
                }
                if (weight * ends[from] > 0) {
                    all.put(way, weight * ends[from]);
                }
            }
            return all;
        }
    }

    @Test
    void drawsEachWayAsOftenAsBruteForceSays() {
        List<Double> chances = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            Chain chain = Chain.of(seed);
            Map<List<Integer>, Double> all = chain.all();
            Lattice<Integer, Integer> lattice = chain.lattice(LENGTH);
            double sum = all.values().stream().mapToDouble(weight -> weight).sum();
            assertThat(lattice.mass()).isCloseTo(sum, within(1e-12));
            assertThat(lattice.isEmpty()).isEqualTo(all.isEmpty());
            if (all.size() < 3) {
                continue;
            }
            chances.add(chanceOf(lattice, all, sum, Chance.of(seed)));
        }
        assertThat(chances).hasSizeGreaterThan(20).allMatch(chance -> chance > 1e-4);
        assertUniform(chances);
    }

    private static double chanceOf(
            Lattice<Integer, Integer> lattice, Map<List<Integer>, Double> all, double sum, Chance chance) {
        int draws = 5000;
        Map<List<Integer>, Integer> counts = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            counts.merge(lattice.draw(chance), 1, Integer::sum);
        }
        assertThat(all.keySet()).containsAll(counts.keySet());
        List<Double> expected = new ArrayList<>();
        List<Long> observed = new ArrayList<>();
        double rare = 0;
        long rareSeen = 0;
        for (Map.Entry<List<Integer>, Double> way : all.entrySet()) {
            double often = way.getValue() / sum * draws;
            long seen = counts.getOrDefault(way.getKey(), 0);
            if (often < 5) {
                rare += often;
                rareSeen += seen;
            } else {
                expected.add(often);
                observed.add(seen);
            }
        }
        if (rare >= 5) {
            expected.add(rare);
            observed.add(rareSeen);
        }
        return new ChiSquareTest()
                .chiSquareTest(
                        expected.stream().mapToDouble(often -> often).toArray(),
                        observed.stream().mapToLong(seen -> seen).toArray());
    }

    /** Chances that are right are spread evenly: neither too many are small nor too many large. */
    static void assertUniform(List<Double> chances) {
        double[] sample = chances.stream().mapToDouble(chance -> chance).toArray();
        double fit = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(0, 1), sample);
        assertThat(fit).isGreaterThan(0.01);
    }

    @Test
    void noWayIsTooLong() {
        Lattice<Integer, Integer> lattice =
                Lattice.of(0, 5000, (place, state, taker) -> taker.take(0.01, state, place + 1, state), state -> 1);
        assertThat(lattice.isEmpty()).isFalse();
        assertThat(lattice.draw(Chance.of(1))).hasSize(5000);
    }
}
