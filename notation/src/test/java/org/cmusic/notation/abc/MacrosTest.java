package org.cmusic.notation.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.notation.abc.AbcText.HEAD;
import static org.cmusic.notation.abc.AbcText.music;
import static org.cmusic.notation.abc.AbcText.read;
import static org.cmusic.notation.abc.AbcText.shown;

import org.cmusic.notation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacrosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~G3=G/A/G/F/G; ~G3 C; G/A/G/F/G C",
                "~G3=G/A/G/F/G; ~G32 ~g3; ~G32 ~g3",
                "~n2=o/n/m/n/; ~G2 ~c'2 ~C,2 ~B2 ~c2; A/G/F/G/ d'/c'/b/c'/ D,/C,/B,,/C,/ c/B/A/B/ d/c/B/c/",
                "n=!trill!n; C d; !trill!C !trill!d",
                "G=c; G, G G2 \"G\"A [K:G]; G, c c2 \"G\"A [K:G]",
                "~=.; ~C ~D; .C .D"
            })
    void musicIsReadWithWhatMacrosStandFor(String macro, String code, String meant) {
        String expected = shown(AbcText.tune(meant));
        assertThat(shown(music(HEAD + "m: " + macro + "\nK:C\n" + code + "\n")
                        .parts()
                        .get(0)
                        .voices()
                        .get(0)))
                .isEqualTo(expected);
        assertThat(shown(music("m:" + macro + "\n\n" + HEAD + "K:C\n" + code + "\n")
                        .parts()
                        .get(0)
                        .voices()
                        .get(0)))
                .isEqualTo(expected);
    }

    @Test
    void theLongestIsTakenAndTheLastOfTwoAlike() {
        String macros = "m:~G=A\nm:~G3=E\nm:~n=B\nm:~G=d\n";
        assertThat(shown(music(HEAD + macros + "K:C\n~G ~G3 ~F\n")
                        .parts()
                        .get(0)
                        .voices()
                        .get(0)))
                .isEqualTo(shown(AbcText.tune("d E B")));
    }

    @Test
    void placesAreThoseOfTheFile() {
        assertThat(AbcText.told(HEAD + "m:~G=GGGGGGGG?G\nK:C\nC ~G ?\n"))
                .containsExactly("abc-left-out.character 8:3 ?");
        assertThat(AbcText.told(HEAD + "m:~G=GGGGGGGGG\nK:C\nC ~G ?\n"))
                .containsExactly("abc-left-out.character 8:6 ?");
    }

    @Test
    void whatGrowsBeyondAllTunesIsLeftOut() {
        String macro = "m:~=y" + "`".repeat(900) + "y\nK:C\n";
        assertThat(read(HEAD + macro + "~".repeat(1200) + "C\n").findings())
                .extracting(Finding::variant)
                .contains("macro");
        assertThat(AbcText.told(HEAD + "m:none\nm:=none\nK:C\nC\n")).containsExactly("abc-left-out.macro 6:1");
    }
}
