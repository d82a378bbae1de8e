package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.music;
import static org.cmusic.notation.kern.KernText.reading;

import org.cmusic.model.music.Music;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;

class HeadTest {
    @Test
    void wordsOfTheFile() {
        Music music = music(
                "!!!COM: Foster, Stephen",
                "!!!OTL@EN: Dream",
                "!!!OTL: Traum",
                "**kern",
                "!! slowly",
                "4c",
                "!soft",
                "*-",
                "!!!ONB: end");
        assertThat(music.title()).isEqualTo("Traum");
        assertThat(music.heading().composer()).isEqualTo("Foster, Stephen");
        assertThat(music.heading().remarks()).containsExactly("!!!OTL@EN: Dream", "!! slowly", "!soft", "!!!ONB: end");
    }

    @Test
    void filesMayHoldSeveralPieces() {
        Reading reading = reading(
                "!!!!SEGMENT: a",
                "!!!OTL: One",
                "**kern",
                "4c",
                "*-",
                "!!!ONB: x",
                "!!!!SEGMENT: b",
                "!!!OTL: Two",
                "**kern",
                "4d",
                "*-");
        assertThat(reading.pieces()).extracting(Music::title).containsExactly("One", "Two");
    }
}
