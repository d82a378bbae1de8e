package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.shown;
import static org.cmusic.notation.kern.KernText.spine;
import static org.cmusic.notation.kern.KernText.told;

import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void expansionOrdersSections() {
        Music music = spine(
                "*>[A,B,A]",
                "*>norep[B]",
                "*M2/4",
                "*>A",
                "*k[f#]",
                "4c",
                "4d",
                "=:|!",
                "*>B",
                "*M3/4",
                "*k[b-]",
                "4e",
                "4f",
                "4g",
                "=");
        assertThat(shown(music, 0, 0))
                .containsExactly("0b 1b C4", "1b 1b D4", "2b 1b E4", "3b 1b F4", "4b 1b G4", "5b 1b C4", "6b 1b D4");
        assertThat(music.meter().orElseThrow().marks())
                .extracting(mark -> mark.at() + " " + mark.meter())
                .containsExactly("0b 2/4", "2b 3/4", "5b 2/4");
        assertThat(music.keys())
                .extracting(mark -> mark.at() + " " + mark.key())
                .containsExactly("0b G major", "2b F major", "5b G major");
    }

    @Test
    void sectionsThatAreNotThereAreTold() {
        assertThat(told("**kern", "*>[A,Z]", "*>A", "4c", "*-")).containsExactly("left-out section Z@2:1");
        assertThat(told("**kern", "*M1/4", "4c", "=:|!", "4d", "*-")).containsExactly("left-out repeat@4:1");
    }
}
