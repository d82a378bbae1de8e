package org.cmusic.notation.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.kern.KernText.music;
import static org.cmusic.notation.kern.KernText.shown;
import static org.cmusic.notation.kern.KernText.spine;

import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Timbre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationsTest {
    @ParameterizedTest
    @CsvSource({
        "*k[f#c#] *D:, D major",
        "*D: *k[f#c#], D major",
        "*k[b-] *d:, D minor",
        "*k[] *d:, D dorian",
        "*k[] *d:dor, D dorian",
        "*k[b-e-] *c:, C dorian",
        "*k[f#] *, G major",
        "*a: *, A minor",
        "*k[f#c#g#d#a#e#b#] *, C# major",
        "*k[] *G:mix, G mixolydian"
    })
    void keys(String signs, String key) {
        Music music = spine(signs.split(" ")[0], signs.split(" ")[1], "4c");
        assertThat(music.keys()).extracting(mark -> mark.key().toString()).containsExactly(key);
    }

    @Test
    void metersTemposAndBars() {
        Music music =
                spine("*M3/4", "*met(3)", "*MM96.5", "4c", "=1", "2.d", "=2", "*M2+3/8", "*MM120", "4e", "4.f", "==");
        assertThat(music.meter().orElseThrow().pickup()).isEqualTo(Beats.of(1));
        assertThat(music.meter().orElseThrow().marks())
                .extracting(mark -> mark.at() + " " + mark.meter())
                .containsExactly("0b 3/4", "4b 5/8");
        assertThat(music.tempo().marks())
                .extracting(mark -> mark.at() + " " + mark.bpm())
                .containsExactly("0b 96.5", "4b 120.0");
    }

    @Test
    void notesHeldOverABarLineKeepItsPlace() {
        Music music = spine("*M4/4", "2c", "1d", "=2", ".", "2e", "==");
        assertThat(music.meter().orElseThrow().pickup()).isEqualTo(Beats.ZERO);
    }

    @Test
    void namesClefsAndInstruments() {
        Music music = music(
                "**kern **kern **kern",
                "*Ivioln *ICvox *ITrd1c2",
                "*I\"Violin *I\"Choir *Iclars",
                "*clefF4 *clefGv2 *clefC3",
                "4c 4d 4e",
                "*- *- *-");
        assertThat(music.parts()).extracting(part -> part.name()).containsExactly("", "Choir", "Violin");
        assertThat(music.parts())
                .extracting(part -> part.timbre())
                .containsExactly(new Timbre.Program(71), new Timbre.Program(52), new Timbre.Program(40));
        assertThat(music.parts())
                .extracting(part -> part.clef())
                .containsExactly(Optional.of(new Clef('C', 3, 0)), Optional.of(Clef.TREBLE_8), Optional.of(Clef.BASS));
    }

    @Test
    void whatIsWrittenInAnotherPitchSounds() {
        Music music = music("**kern **kern", "* *Trd1c2", "*k[] *k[f#c#]", "4c [4f#", "4d 4f#]", "*- *-");
        assertThat(shown(music, 0, 0)).containsExactly("0b 1b E4~", "1b 1b E4");
        assertThat(music.keys()).extracting(mark -> mark.key().toString()).containsExactly("C major");
    }
}
