package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.marks;
import static org.cmusic.notation.kern.KernText.shown;
import static org.cmusic.notation.kern.KernText.spine;
import static org.cmusic.notation.kern.KernText.told;

import java.util.Set;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernReaderTest {
    @ParameterizedTest
    @CsvSource({
        "4c, 1b C4",
        "8cc#, 1/2b C#5",
        "2.BB-, 3b Bb2",
        "16..ddd--, 7/16b Dbb6",
        "0C, 8b C3",
        "00cn, 16b C4",
        "12e, 1/3b E4",
        "3%2f, 8/3b F4",
        "4%3.g, 9/2b G4",
        "6..a, 7/6b A4",
        "4c·4e·4g, 1b C4+E4+G4",
        "4gX·ex·c, 1b C4+E4+G4",
        "8.LL/f#JJkk, 3/4b F#4",
        "4r, 1b rest"
    })
    void lengthsAndPitches(String token, String event) {
        assertThat(shown(spine(token), 0, 0)).containsExactly("0b " + event);
    }

    @Test
    void tiesAlsoInPartsOfChords() {
        assertThat(shown(spine("[4c·4e", "4c_·[4g", "4c]·4g]"), 0, 0))
                .containsExactly("0b 1b C4~+E4", "1b 1b C4~+G4~", "2b 1b C4+G4");
        assertThat(told("**kern", "[4c", "4d", "4e]", "*-")).containsExactly("mended tie@2:1");
    }

    @Test
    void marksAtNotes() {
        Music music = spine("(4c'", "4d^;)", "4e~T", "4f^^`");
        assertThat(marks(music, 0).articulations()).isEqualTo(Set.of(Articulation.SLUR_BEGINS, Articulation.STACCATO));
        assertThat(marks(music, 1).articulations())
                .isEqualTo(Set.of(Articulation.SLUR_ENDS, Articulation.ACCENT, Articulation.FERMATA));
    }

    @Test
    void whatIsLeftOutOrMendedIsTold() {
        assertThat(told("**kern **harm", "*foo *", "{4cM I", "4d@16@u V", "*- *-"))
                .containsExactly(
                        "left-out spine **harm@1:1",
                        "left-out interpretation *foo@2:1",
                        "left-out phrase@3:1",
                        "left-out sign M@3:1",
                        "left-out tremolo@4:1",
                        "left-out sign u@4:1");
        assertThat(told("**kern **kern", "4C 8c", "4D 4d", "4E 4e", "*- *-"))
                .containsExactly("mended uneven@3:1", "mended gap@3:4");
        assertThat(told("**kern", "c", "ccccccccccc", "4c·8e", "*-"))
                .containsExactly("mended length@2:1", "left-out pitch@3:1", "mended chord@4:1");
    }
}
