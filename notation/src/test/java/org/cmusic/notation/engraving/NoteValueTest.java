package org.cmusic.notation.engraving;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.Beats;
import org.junit.jupiter.api.Test;

class NoteValueTest {
    @Test
    void everyValueIsFoundByItsLength() {
        for (int halvings = NoteValue.LONGEST; halvings <= NoteValue.SHORTEST; halvings++) {
            for (int dots = 0; dots <= 2; dots++) {
                NoteValue value = new NoteValue(halvings, dots);
                assertThat(NoteValue.of(value.length())).contains(value);
            }
        }
    }

    @Test
    void lengths() {
        assertThat(new NoteValue(2, 0).length()).isEqualTo(Beats.of(1));
        assertThat(new NoteValue(1, 1).length()).isEqualTo(Beats.of(3));
        assertThat(new NoteValue(3, 2).length()).isEqualTo(Beats.of(7, 8));
        assertThat(new NoteValue(9, 0).length()).isEqualTo(Beats.of(1, 128));
    }

    @Test
    void otherLengthsHaveNone() {
        assertThat(NoteValue.of(Beats.of(5, 4))).isEmpty();
        assertThat(NoteValue.of(Beats.of(1, 3))).isEmpty();
        assertThat(NoteValue.of(Beats.of(1, 256))).isEmpty();
        assertThat(NoteValue.of(Beats.of(32))).isEmpty();
        assertThat(NoteValue.of(Beats.of(1L << 40))).isEmpty();
        assertThat(NoteValue.of(Beats.ZERO)).isEmpty();
    }

    @Test
    void theLongestThatFits() {
        assertThat(NoteValue.longestIn(Beats.of(7, 2))).isEqualTo(new NoteValue(1, 0));
        assertThat(NoteValue.longestIn(Beats.of(1000))).isEqualTo(new NoteValue(NoteValue.LONGEST, 0));
        assertThat(NoteValue.longestIn(Beats.of(1, 1000))).isEqualTo(new NoteValue(NoteValue.SHORTEST, 0));
    }
}
