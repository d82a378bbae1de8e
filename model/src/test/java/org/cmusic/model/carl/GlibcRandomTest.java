package org.cmusic.model.carl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlibcRandomTest {
    @Test
    void startsAsTheLibraryDoes() {
        GlibcRandom random = new GlibcRandom();
        assertThat(IntStream.range(0, 5).map(i -> random.next()).toArray())
                .containsExactly(1804289383, 846930886, 1681692777, 1714636915, 1957747793);
    }

    @Test
    void startsFromASeed() {
        GlibcRandom random = new GlibcRandom();
        random.seed(42);
        assertThat(IntStream.range(0, 3).map(i -> random.next()).toArray())
                .containsExactly(71876166, 708592740, 1483128881);
    }

    @Test
    void takesSeed0For1() {
        GlibcRandom random = new GlibcRandom();
        random.seed(0);
        assertThat(random.next()).isEqualTo(1804289383);
    }

    @Test
    void staysInItsRangeFromAnySeed() {
        GlibcRandom random = new GlibcRandom();
        for (int seed : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 12345}) {
            random.seed(seed);
            assertThat(IntStream.range(0, 1000).map(i -> random.next()).min().orElseThrow())
                    .isNotNegative();
        }
    }

    @Test
    void aCopyGoesOnTheSameWay() {
        GlibcRandom random = new GlibcRandom();
        random.next();
        GlibcRandom copy = random.copy();
        assertThat(copy.next()).isEqualTo(846930886);
        assertThat(random.next()).isEqualTo(846930886);
    }
}
