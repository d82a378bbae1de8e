package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.abc.AbcText.chords;
import static org.cmusic.notation.abc.AbcText.music;
import static org.cmusic.notation.abc.AbcText.tune;

import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of tunes: what the piece is called, its key, meter, unit and tempo, its words. */
class AbcFieldsTest {
    @Test
    void headSaysWhatThePieceIs() {
        Music music = music("%abc-2.1\nO:Here\n\nX:7\nT:First\nT:Second\nC:Someone\nR:reel\nM:3/4\nL:1/8\nQ:3/8=80\n"
                + "%%pagewidth 20cm\nK:Ddor\nD2|\n");
        assertThat(music.title()).isEqualTo("First");
        assertThat(music.heading().composer()).isEqualTo("Someone");
        assertThat(music.heading().remarks()).containsExactly("O:Here", "T:Second", "R:reel", "%%pagewidth 20cm");
        assertThat(music.meter().orElseThrow().meterAt(Beats.ZERO)).isEqualTo(new Meter(3, 4));
        assertThat(music.tempo()).isEqualTo(TempoMap.steady(120));
        assertThat(music.keys().toString()).contains("D dorian");
    }

    @ParameterizedTest
    @CsvSource({"1/4=100,100", "3/8=100,150", "'\"Allegro\" 1/4=120',120", "100,50", "C3=40,60", "1/4 3/8=40,100"})
    void tempo(String field, double bpm) {
        Music music = music("X:1\nL:1/8\nQ:" + field + "\nK:C\nC|\n");
        assertThat(music.tempo().bpmAt(Beats.ZERO)).isEqualTo(bpm);
    }

    @ParameterizedTest
    @CsvSource({"C,4/4", "C|,2/2", "2+3/8,5/8", "(2+3+2)/8,7/8", "12/8,12/8"})
    void meter(String field, String meter) {
        Music music = music("X:1\nM:" + field + "\nK:C\nC|\n");
        assertThat(music.meter().orElseThrow().meterAt(Beats.ZERO)).hasToString(meter);
    }

    @Test
    void musicWithoutMeterHasNoBars() {
        assertThat(music("X:1\nM:none\nK:C\nCDE|F|\n").meter()).isEmpty();
        assertThat(music("X:1\nK:C\nCDE|F|\n").meter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2/4,1/4", "3/4,1/2", "6/8,1/2", "4/4,1/2", "none,1/2"})
    void unitFollowsFromTheMeter(String meter, String length) {
        Music music = music("X:1\nM:" + meter + "\nK:C\nC|\n");
        assertThat(music.parts().get(0).voices().get(0).events().get(0).length())
                .isEqualTo(Beats.parse(length));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "G;F#4 C4 B4",
                "Am;F4 C4 B4",
                "Bb;F4 C4 Bb4",
                "F#mixolydian;F#4 C#4 B4",
                "D Phr;F4 C4 Bb4",
                "C none;F4 C4 B4",
                "none;F4 C4 B4",
                "HP;F#4 C#4 B4",
                "D phr ^f;F#4 C4 Bb4",
                "D exp _b ^f;F#4 C4 Bb4",
                "^f;F#4 C4 B4",
                "E minor clef=bass;F#4 C4 B4",
                "G treble;F#4 C4 B4",
                "C#m;F#4 C#4 B4",
            })
    void keys(String field, String pitches) {
        Voice voice =
                music("X:1\nK:" + field + "\nF C B\n").parts().get(0).voices().get(0);
        assertThat(chords(voice).stream().map(AbcText::pitches).collect(Collectors.joining(" ")))
                .isEqualTo(pitches);
    }

    @Test
    void keyOfItsOwnSignsIsTheModeThatHasThem() {
        assertThat(music("X:1\nK:D exp ^f ^c _b\nD\n").keys().toString()).contains("D major");
        assertThat(music("X:1\nK:E exp ^f\nD\n").keys().toString()).contains("E minor");
    }

    @Test
    void words() {
        List<Chord> chords = chords(tune("C D E F|G A|B c\nw:Glo-ri-a~x _ | a * | o\\-k-\nw:Two\nc\nw:end"));
        assertThat(chords.stream()
                        .map(chord -> chord.marks().lyrics().stream()
                                .map(syllable -> syllable.text() + (syllable.goesOn() ? "-" : ""))
                                .collect(Collectors.joining("/"))))
                .containsExactly("Glo-/Two", "ri-", "a x", "", "a", "", "o-k-", "", "end");
        assertThat(chords.get(0).marks().lyrics().get(0)).isEqualTo(new Syllable("Glo", true));
    }

    @Test
    void wordsMayComeLaterInNewerFiles() {
        String text = "X:1\nL:1/4\nK:C\nCD|\nEF|\nw:a b";
        assertThat(chords(music(text).parts().get(0).voices().get(0))
                        .get(2)
                        .marks()
                        .lyrics())
                .hasSize(1);
        assertThat(chords(music("%abc-2.1\n" + text).parts().get(0).voices().get(0))
                        .get(0)
                        .marks()
                        .lyrics())
                .hasSize(1);
    }

    @Test
    void textsHaveAccents() {
        assertThat(music("X:1\nT:Caf\\'e &amp; Gar\\,con &uuml;ber \\u00df\nK:C\nC\n")
                        .title())
                .isEqualTo("Caf\u00e9 & Gar\u00e7on &uuml;ber \u00df".replace("&uuml;", "\u00fc"));
    }
}
