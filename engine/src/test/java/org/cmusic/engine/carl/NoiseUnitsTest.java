package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.model.carl.GlibcRandom;
import org.cmusic.model.carl.Setting.Quantity;
import org.junit.jupiter.api.Test;

class NoiseUnitsTest {
    private static final int LENGTH = 1000;
    private static final int SEED = 7;

    private static double next(GlibcRandom random) {
        return 2. * random.next() / GlibcRandom.LARGEST - 1;
    }

    private static GlibcRandom seeded() {
        GlibcRandom random = new GlibcRandom();
        random.seed(SEED);
        return random;
    }

    private static float[] of(String... lines) {
        UnitBench bench = new UnitBench().does(lines);
        bench.score().set(Quantity.SEED, SEED);
        return bench.play(LENGTH);
    }

    @Test
    void whiteNoiseIsTheStreamItself() {
        GlibcRandom random = seeded();
        float[] heard = of("white b1 .5", "out b1");
        for (float sample : heard) {
            assertThat(sample).isEqualTo((float) (.5 * next(random)), within(1e-7f));
        }
    }

    /** An increment of 102.4 takes a tenth of the usual function a sample: ten samples a line, and one more for the first. */
    @Test
    void linesJoinRandomNumbersAndTheFirstComesFromZero() {
        GlibcRandom random = seeded();
        double from = 0;
        double to = next(random);
        double place = 0;
        float[] heard = of("ran b1 .5 102.4 d d d", "out b1");
        for (int i = 0; i < LENGTH; i++) {
            if (place > 10.00001) {
                from = to;
                to = next(random);
                place -= 10;
            }
            assertThat(heard[i]).isEqualTo((float) (.5 * (from + (to - from) * place / 10)), within(1e-3f));
            place++;
        }
    }

    @Test
    void heldNumbersAreTheSameWithoutTheLines() {
        float[] lines = of("ran b1 1 102.4 d d d", "out b1");
        float[] held = of("rah b1 1 102.4 d d d", "out b1");
        assertThat(held[5]).isZero();
        for (int i = 11; i + 10 < LENGTH; i += 10) {
            assertThat(held[i]).isEqualTo(held[i + 8]);
            assertThat(lines[i]).isEqualTo(held[i] + (held[i + 10] - held[i]) / 10, within(1e-4f));
        }
    }

    @Test
    void anIncrementOfZeroStandsStill() {
        assertThat(of("ran b1 1 0 d d d", "out b1")).containsOnly(0);
        assertThat(of("rah b1 1 0 d d d", "out b1")).containsOnly(0);
    }
}
