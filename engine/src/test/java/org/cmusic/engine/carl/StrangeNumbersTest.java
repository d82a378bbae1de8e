package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever stands in a score, it is played to its end, and is as long as was said. */
class StrangeNumbersTest {
    private static final int SCORES = 400;
    private static final long LONGEST = 100_000;

    @Test
    void allScoresArePlayedToTheirEnd() {
        for (long seed = 0; seed < SCORES; seed++) {
            CarlPlayback playback = RandomCarlScore.of(seed).playback();
            if (playback.frames() <= LONGEST) {
                assertThat(HandmadeScore.heard(playback).length)
                        .as("score %d", seed)
                        .isEqualTo(playback.channels());
            }
        }
    }
}
