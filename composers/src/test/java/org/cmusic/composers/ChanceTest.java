package org.cmusic.composers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void aSeedGivesTheSameDrawsAlways() {
        Chance chance = Chance.of(1);
        assertThat(List.of(chance.bits(), chance.bits(), chance.bits()))
                .containsExactly(9208219985424866726L, -8436478940690754786L, -6434095015524730760L);
        assertThat(Chance.of(2).bits()).isNotEqualTo(9208219985424866726L);
    }

    @Test
    void branchesAreSourcesOfTheirOwn() {
        Chance chance = Chance.of(5);
        long before = chance.branch("rhythm").bits();
        chance.bits();
        assertThat(chance.branch("rhythm").bits()).isEqualTo(before);
        assertThat(chance.branch("pitch").bits()).isNotEqualTo(before);
    }

    @Test
    void drawsAreAsLikelyAsTheyAreHeavy() {
        Chance chance = Chance.of(7);
        int[] counts = new int[4];
        for (int i = 0; i < 100_000; i++) {
            counts[chance.weighted(1, 0, 3, 0)]++;
        }
        assertThat(counts[0] / 1e5).isCloseTo(0.25, within(0.01));
        assertThat(counts[1] + counts[3]).isZero();
        assertThatThrownBy(() -> chance.weighted(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chance.below(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyOrderComesUp() {
        Chance chance = Chance.of(9);
        Set<List<Integer>> orders = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            orders.add(chance.shuffled(List.of(1, 2, 3, 4)));
        }
        assertThat(orders).hasSize(24);
    }
}
