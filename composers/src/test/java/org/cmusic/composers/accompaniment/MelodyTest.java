package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.junit.jupiter.api.Test;

class MelodyTest {
    private static final Melody MELODY = new Melody(
            Key.C_MAJOR,
            new Meter(4, 4),
            List.of(new Melody.Note(Beats.of(0), Beats.of(1), 60), new Melody.Note(Beats.of(2), Beats.of(2), 64)),
            List.of(new Melody.PhraseEnd(Beats.of(4), true)));

    @Test
    void aNoteSoundsFromItsStartToItsEnd() {
        assertThat(MELODY.at(Beats.ZERO)).isEqualTo(60);
        assertThat(MELODY.at(Beats.of(1))).isEqualTo(-1);
        assertThat(MELODY.at(Beats.of(2))).isEqualTo(64);
        assertThat(MELODY.at(Beats.of(4))).isEqualTo(-1);
    }

    @Test
    void whatSoundsJustBeforeAMomentMayEndThere() {
        assertThat(MELODY.before(Beats.ZERO)).isEqualTo(-1);
        assertThat(MELODY.before(Beats.of(1))).isEqualTo(60);
        assertThat(MELODY.before(Beats.of(2))).isEqualTo(-1);
        assertThat(MELODY.before(Beats.of(4))).isEqualTo(64);
    }
}
