package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.cmusic.model.Curve;
import org.junit.jupiter.api.Test;

/** Where the arguments of a note come from: its braces, what is set, its part, the default. */
class SettingsTest {

    @Test
    void bracesWinOverSetOverPlaysOverTheDefault() {
        Heard heard = Heard.score("part t plays plain(x=1, amp=-10dB) { each 1b A4 set x=2 A4 A4 { x=3 } A4 }");

        assertThat(heard.given("x")).containsExactly(1.0, 2.0, 3.0, 2.0);
        assertThat(heard.given("amp")).containsOnly(-10.0);
        assertThat(heard.given("time")).containsOnly(Double.NaN);
    }

    @Test
    void unnamedArgumentsOfPlaysFillTheParametersInOrder() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument own { param amp : level  param pitch : frequency  partial 1 { level = amp } }
                part t plays own(-7dB) { A4:1b }
                """);

        assertThat(heard.given("amp")).containsExactly(-7.0);
    }

    @Test
    void setHoldsToTheEndOfTheBlock() {
        Heard heard = Heard.part("each 1b set x=1 A4 repeat 2 { A4 set x=2 A4 } A4");

        assertThat(heard.given("x")).containsExactly(1.0, 1.0, 2.0, 1.0, 2.0, 1.0);
    }

    @Test
    void severalAreSetAtOnceWithOrWithoutCommas() {
        Heard heard = Heard.part("set x=1, amp=-9dB place=-0.5 A4:1b");

        assertThat(heard.given("x")).containsExactly(1.0);
        assertThat(heard.given("amp")).containsExactly(-9.0);
        assertThat(heard.given("place")).containsExactly(-0.5);
    }

    @Test
    void aPhraseInheritsWhatIsSetAndDoesNotLeak() {
        Heard heard = Heard.score("""
                phrase figure { A4 set x=5 each 2b A4 }
                part t plays plain { each 1b set x=1 play figure A4 }
                """);

        assertThat(heard.given("x")).containsExactly(1.0, 5.0, 1.0);
        assertThat(heard.lengths()).containsExactly(1.0, 2.0, 1.0);
    }

    @Test
    void phrasesTakeArgumentsAndHaveDefaults() {
        Heard heard = Heard.score("""
                let ground = 110Hz
                phrase figure(root, n = 4) {
                  each 1/2b
                  for i in 1..n { @(root * i) }
                }
                phrase twice(a, b = a * 2) { @a:1b @b:1b }
                part t plays plain { play figure(root = ground * 4) play figure(ground, n = 1) play twice(50Hz) }
                """);

        assertThat(heard.hertz()).containsExactly(440L, 880L, 1320L, 1760L, 110L, 50L, 100L);
    }

    @Test
    void aPhraseSeesItsFileAndNotTheCaller() {
        Heard heard = Heard.score("""
                let a = 1
                phrase figure { A4:1b { x = a } }
                part t plays plain { let a = 2 play figure A4:1b { x = a } }
                """);

        assertThat(heard.given("x")).containsExactly(1.0, 2.0);
    }

    @Test
    void argumentsOfAPhraseAreEvaluatedOnce() {
        Heard heard = Heard.score("""
                phrase figure(r) { each 1b A4 { x = r } A4 { x = r } }
                part t plays plain { play figure(random(0, 1)) play figure(random(0, 1)) }
                """);

        assertThat(heard.given("x").stream().distinct()).hasSize(2);
        assertThat(heard.given("x").get(0)).isEqualTo(heard.given("x").get(1));
    }

    @Test
    void setAndPlaysAreEvaluatedAnewForEachNote() {
        Heard heard = Heard.score("""
                part t plays plain(x = random(0, 1)) { each 1b A4 A4 set amp = random(-20dB, -10dB) A4 A4 }
                """);

        assertThat(heard.given("x")).doesNotHaveDuplicates();
        assertThat(heard.given("amp").subList(2, 4)).doesNotHaveDuplicates();
    }

    @Test
    void defaultsAreEvaluatedAnewForEachNote() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument own { param pitch : frequency  param amp : level = random(-40dB, -10dB)  partial 1 { level = amp } }
                part t plays own { each 1b A4 A4 A4 }
                """);

        assertThat(heard.notes().stream()
                        .map(note ->
                                note.tone().sines().get(0).amplitude().bounds().high()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRampIsSampledAtTheStartOfEachNoteAndStays() {
        Heard heard = Heard.part("each 1b set amp = -24dB .. -12dB over 3b A4 A4 A4 A4 A4");

        assertThat(heard.given("amp")).containsExactly(-24.0, -20.0, -16.0, -12.0, -12.0);
    }

    @Test
    void aRampGoesStraightInItsKind() {
        Heard frequency = Heard.text("""
                cmusic 1
                instrument own { param pitch : frequency  param other : frequency = 1Hz  partial @other { level = -9dB } }
                part t plays own { each 1b set other = 100Hz .. 400Hz over 2b A4 A4 A4 }
                """);
        Heard silence = Heard.part("each 1b set amp = silence .. 0dB over 2b A4 A4 { x = 1 } A4");

        assertThat(frequency.given("other").get(1)).isCloseTo(200, within(1e-9));
        assertThat(silence.given("amp").get(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(silence.given("amp").get(1)).isCloseTo(-6.0206, within(1e-4));
    }

    @Test
    void aRampMayBeInSecondsAndInBeats() {
        Heard heard = Heard.score("""
                tempo 120bpm
                part t plays plain { each 1b set x = 0 .. 4 over 2s A4 A4 set time = 1b .. 3b over 2b A4 A4 }
                """);

        assertThat(heard.given("x")).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(heard.given("time").subList(2, 4)).containsExactly(0.5, 1.0);
    }

    @Test
    void theEndsOfARampAreEvaluatedOnce() {
        Heard heard = Heard.part(
                "each 1b let a = random(1, 2) set x = a .. a over 9b A4 A4 set x = random(0, 1) .. 5 over 0.001b A4");

        assertThat(heard.given("x").get(0)).isEqualTo(heard.given("x").get(1));
    }

    @Test
    void aRampBetweenKindsIsAnError() {
        assertThat(Heard.part("set amp = -24dB .. 2 over 3b A4:1b").errors()).containsExactly("unit-mismatch");
        assertThat(Heard.part("set amp = -24dB .. -12dB over 0b A4:1b").errors())
                .containsExactly("zero-length");
    }

    @Test
    void anArgumentMayBeACurve() {
        Heard heard = Heard.part("A4:2b { pitch = points(0%: A4, 100%: A5) }");

        Curve frequency = heard.tone(0).sines().get(0).frequency();
        assertThat(frequency.at(0)).isCloseTo(440, within(1e-9));
        assertThat(frequency.at(1)).isCloseTo(440 * Math.sqrt(2), within(1e-9));
        assertThat(frequency.at(2)).isCloseTo(880, within(1e-9));
    }

    @Test
    void aCurveMayBeSetOrNamed() {
        Heard heard = Heard.score("""
                curve swell = points(0s: -40dB, end: -20dB)
                part t plays plain(cents = lfo(rate=5Hz, depth=8ct)) {
                  let glide = points(0s: 0, end: 1)
                  each 2b set amp = swell A4 A4 { x = glide * 3 }
                }
                """);

        assertThat(heard.tone(0).sines().get(0).amplitude().at(1)).isCloseTo(Math.pow(10, -30 / 20.0), within(1e-9));
    }

    @Test
    void aLocalNameMeansWhatItMeantWhereTheNoteBegan() {
        Heard heard = Heard.part("for i in [1, 2] { A4:1b { x = i } tie } A4:1b");

        assertThat(heard.given("x")).containsExactly(1.0);
        assertThat(heard.lengths()).containsExactly(3.0);
    }

    @Test
    void aValueGivenFromOutsideReplacesALet() {
        String score = "let n = 2 let far = n * 100Hz part t plays plain { repeat n { @far:1b } }";

        assertThat(Heard.score(score).hertz()).containsExactly(200L, 200L);
        assertThat(Heard.score(score, Map.of("n", "3")).hertz()).containsExactly(300L, 300L, 300L);
        assertThat(Heard.score(score, Map.of("n", "1", "far", "A4")).hertz()).containsExactly(440L);
    }

    @Test
    void aValueGivenFromOutsideIsCheckedLikeAnyOther() {
        String score = "let n = 2 part t plays plain { repeat n { A4:1b } }";

        assertThat(Heard.score(score, Map.of("m", "3")).errors()).containsExactly("unknown-name");
        assertThat(Heard.score(score, Map.of("n", "3b")).errors()).containsExactly("unit-mismatch");
        assertThat(Heard.score(score, Map.of("n", "nothing")).errors()).containsExactly("unknown-name");
        assertThat(Heard.score(score, Map.of("n", "1 +")).errors()).isNotEmpty();
    }

    @Test
    void outOfRangeAndOfTheWrongKindIsTold() {
        String own =
                "cmusic 1 instrument own { param pitch : frequency 100Hz..1kHz  param amp : level -60dB..0dB = -12dB "
                        + " param n : number 1..3 = 1  partial 1 { level = amp * n } } part t plays own { ";

        assertThat(Heard.text(own + "@50Hz:1b }").errors()).containsExactly("out-of-range");
        assertThat(Heard.text(own + "@100Hz:1b @1kHz:1b }").errors()).isEmpty();
        assertThat(Heard.text(own + "A4:1b { amp = 1dB } }").errors()).containsExactly("out-of-range");
        assertThat(Heard.text(own + "A4:1b { amp = silence } }").errors()).isEmpty();
        assertThat(Heard.text(own + "A4:1b { amp = 0.5 } }").errors()).containsExactly("unit-mismatch");
        assertThat(Heard.text(own + "for i in 1..4 { A4:1b { n = i } } }").errors())
                .containsExactly("out-of-range");
        assertThat(Heard.text(own + "A4:1b { n = points(0s: 1, end: 4) } }").errors())
                .containsExactly("out-of-range");
        assertThat(Heard.text(own + "A4:1b { pitch = points(0s: 200Hz, end: 90Hz) } }")
                        .errors())
                .containsExactly("out-of-range");
    }

    @Test
    void silenceHasNoOpposite() {
        assertThat(Heard.part("A4:1b { amp = -silence }").errors()).containsExactly("no-value");
        assertThat(Heard.score("note plain at 0s for 1s pitch=A4 amp=-silence").errors())
                .containsExactly("no-value");
    }
}
