package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever stands in a score, it is played to its end, as long as was said, and every sample is a number. */
class StrangeNumbersTest {
    private static final int SCORES = 400;
    private static final long LONGEST = 100_000;

    @Test
    void allScoresArePlayedToTheirEnd() {
        for (long seed = 0; seed < SCORES; seed++) {
            CarlPlayback playback = RandomCarlScore.of(seed).playback();
            if (playback.frames() <= LONGEST) {
                check(seed, HandmadeScore.heard(playback));
            }
        }
    }

    private static void check(long seed, float[][] heard) {
        for (float[] channel : heard) {
            for (float sample : channel) {
                assertThat(sample).as("score %d", seed).isFinite();
            }
        }
    }
}
