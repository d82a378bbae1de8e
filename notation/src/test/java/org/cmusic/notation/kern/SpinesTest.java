package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.music;
import static org.cmusic.notation.kern.KernText.shown;

import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;

class SpinesTest {
    @Test
    void spinesAreTimedByTheirNotesTheLowestFirst() {
        Music music = music("**kern **kern", "2C 8c", ". 4d", ". 8e", "4D 4f", "*- *-");
        assertThat(shown(music, 1, 0)).containsExactly("0b 2b C3", "2b 1b D3");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1/2b C4", "1/2b 1b D4", "3/2b 1/2b E4", "2b 1b F4");
    }

    @Test
    void splitSpinesAreVoicesOfOnePart() {
        Music music = music(
                "**kern **kern",
                "4C 4c",
                "* *^",
                "1C 4e 2c",
                "* *^ *",
                ". 4f 8a .",
                ". . 8b .",
                "* *v *v *v",
                ". 2g",
                "*- *-");
        assertThat(music.parts().get(0).voices()).hasSize(3);
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b C4", "1b 1b E4", "2b 1b F4", "3b 2b G4");
        assertThat(shown(music, 0, 1)).containsExactly("1b 2b C4");
        assertThat(shown(music, 0, 2)).containsExactly("2b 1/2b A4", "5/2b 1/2b B4");
    }

    @Test
    void spinesSideBySideJoinEachItsOwn() {
        Music music = music("**kern **kern", "*^ *^", "4C 4E 4c 4e", "*v *v *v *v", "4D 4d", "*- *-");
        assertThat(shown(music, 1, 0)).containsExactly("0b 1b C3", "1b 1b D3");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b C4", "1b 1b D4");
        assertThat(shown(music, 0, 1)).containsExactly("0b 1b E4");
    }

    @Test
    void spinesChangePlacesBeginAndEnd() {
        Music music = music(
                "**kern **kern",
                "4C 4c",
                "*x *x",
                "4d 4D",
                "*+ *",
                "* **kern *",
                "4e 4r 4E",
                "* *- *",
                "4f 4F",
                "*- *-");
        assertThat(shown(music, 2, 0)).containsExactly("0b 1b C3", "1b 1b D3", "2b 1b E3", "3b 1b F3");
        assertThat(shown(music, 1, 0)).containsExactly("0b 1b C4", "1b 1b D4", "2b 1b E4", "3b 1b F4");
        assertThat(shown(music, 0, 0)).containsExactly("2b 1b rest");
    }
}
