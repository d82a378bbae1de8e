package org.cmusic.notation.midi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SungTrackTest {

    @Test
    void wordsOfOneTickAreOneSyllableWhereTheFirstStands() {
        SungTrack track = new SungTrack();
        track.add(0, "a", 10);
        track.add(0, "b", 20);
        track.add(0, "c", 30);
        track.add(5, "d", 40);
        assertThat(track.syllables()).containsExactly(new SungTrack.Sung(0, "abc", 10), new SungTrack.Sung(5, "d", 40));
        assertThat(new SungTrack().syllables()).isEmpty();
    }
}
