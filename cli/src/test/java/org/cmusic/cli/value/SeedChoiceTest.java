package org.cmusic.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedChoiceTest {
    @Test
    void readsNumbers() {
        assertThat(SeedChoice.parse("1976")).isEqualTo(new SeedChoice.Fixed(1976));
        assertThat(SeedChoice.parse("-1").seed()).isEqualTo(-1);
    }

    @Test
    void drawsADifferentOneEachTime() {
        Set<Long> seeds = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            SeedChoice choice = SeedChoice.parse("random");
            assertThat(choice).isInstanceOf(SeedChoice.Drawn.class);
            seeds.add(choice.seed());
        }
        assertThat(seeds).hasSizeGreaterThan(15);
    }

    @Test
    void saysWhatToWrite() {
        assertThatThrownBy(() -> SeedChoice.parse("1.5"))
                .hasMessageContaining("`1.5` is not a seed")
                .hasMessageContaining("`random`");
    }
}
