package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.music.Music;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TieJoiningTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void joiningUndoesSplitting(long seed) {
        Music music = RandomMusic.of(seed);
        Music split = EventSplitting.atBeats(music);
        assertThat(split).isNotEqualTo(music);
        assertThat(TieJoining.joined(split)).isEqualTo(TieJoining.joined(music));
        assertThat(Carried.spelled(split)).isEqualTo(Carried.spelled(music)).hasSizeGreaterThan(5);
    }
}
