package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cmusic.model.Curve;
import org.junit.jupiter.api.Test;

/** Notes joined by ties, pitches joined by slides. */
class TiesAndSlidesTest {

    @Test
    void aTieJoinsTwoNotesIntoOneWithTheFirstsArguments() {
        Heard heard = Heard.part("A4:1b { x = 1 } tie A4:1/2b { x = 2 } A4:1b");

        assertThat(heard.starts()).containsExactly(0.0, 1.5);
        assertThat(heard.lengths()).containsExactly(1.5, 1.0);
        assertThat(heard.given("x").get(0)).isEqualTo(1);
    }

    @Test
    void tiesGoOverBarLinesAndChain() {
        Heard heard = Heard.score("""
                meter 2/4
                part t plays plain { B4:1b A4:1b tie | A4:2b tie | A4:1/2b B4:3/2b | }
                """);

        assertThat(heard.words()).isEmpty();
        assertThat(heard.starts()).containsExactly(0.0, 1.0, 4.5);
        assertThat(heard.lengths()).containsExactly(1.0, 3.5, 1.5);
    }

    @Test
    void tiesGoOverTheTurnsOfARepeatAndTheEndsOfBlocks() {
        assertThat(Heard.part("repeat 3 { A4:1b tie } A4:1b").lengths()).containsExactly(4.0);
        assertThat(Heard.part("if true { A4:1b tie } repeat 1 { A4:1b } A4:1b").lengths())
                .containsExactly(2.0, 1.0);
        assertThat(Heard.score("phrase held { A4:1b tie } part t plays plain { play held play held A4:1b }")
                        .lengths())
                .containsExactly(3.0);
    }

    @Test
    void chordsAreTiedWholeInAnyOrder() {
        Heard heard = Heard.part("[A4 C5 E5]:1b tie [E5 A4 C5]:1b [A4 C5]:1b tie [A4 C5]:1b");

        assertThat(heard.lengths()).containsExactly(2.0, 2.0, 2.0, 2.0, 2.0);
        assertThat(heard.hertz()).containsExactly(440L, 523L, 659L, 440L, 523L);
    }

    @Test
    void samePitchesMayBeSpelledDifferently() {
        assertThat(Heard.part("C#5:1b tie Db5:1b A4:1b tie @440Hz:1b").lengths())
                .containsExactly(2.0, 2.0);
    }

    @Test
    void aTieToOtherPitchesARestOrTheEndIsAnError() {
        assertThat(Heard.part("A4:1b tie B4:1b").messages("bad-tie"))
                .containsExactly("this tie joins different pitches");
        assertThat(Heard.part("[A4 C5]:1b tie [A4 D5]:1b").errors()).containsExactly("bad-tie");
        assertThat(Heard.part("A4:1b tie [A4 C5]:1b").errors()).containsExactly("bad-tie");
        assertThat(Heard.part("A4:1b tie rest:1b A4:1b").messages("bad-tie"))
                .containsExactly("this tie has nothing to join");
        assertThat(Heard.part("A4:1b B4:1b tie").errors()).containsExactly("bad-tie");
        assertThat(Heard.part("A4~B4:1b tie B4:1b").errors()).containsExactly("bad-tie");
    }

    @Test
    void stepsBesideTheSequenceDoNotTouchATie() {
        Heard heard = Heard.part("A4:1b tie at 0b { E5:1b } A4:1b");

        assertThat(heard.hertz()).containsExactlyInAnyOrder(440L, 659L);
        assertThat(heard.lengths()).containsExactlyInAnyOrder(2.0, 1.0);
        assertThat(Heard.part("A4:1b at 0b { E5:1b tie } E5:1b").errors()).containsExactly("bad-tie");
    }

    @Test
    void aTiedNoteKeepsItsChanceWhateverItIsTiedTo() {
        Heard alone = Heard.score("part t plays lucky { A4:1b { amp = random(-30dB, -10dB) } B4:1b }");
        Heard tied = Heard.score("part t plays lucky { A4:1b { amp = random(-30dB, -10dB) } tie A4:3b }");

        assertThat(tied.given("amp").get(0)).isEqualTo(alone.given("amp").get(0));
        assertThat(tied.note(0).stream()).isEqualTo(alone.note(0).stream());
    }

    @Test
    void aSlideIsStraightInCentsOverTheNote() {
        Curve frequency = Heard.part("A4~A5:2b").tone(0).sines().get(0).frequency();

        assertThat(frequency.at(0)).isEqualTo(440);
        assertThat(frequency.at(0.5)).isCloseTo(440 * Math.pow(2, 0.25), within(1e-9));
        assertThat(frequency.at(2)).isCloseTo(880, within(1e-9));
    }

    @Test
    void aSlideThroughSeveralPitchesTakesEqualParts() {
        Curve frequency = Heard.part("A4~B4-10ct~C5:3b").tone(0).sines().get(0).frequency();

        double middle = 440 * Math.pow(2, 190 / 1200.0);
        assertThat(frequency.at(1.5)).isCloseTo(middle, within(1e-9));
        assertThat(frequency.at(0.75)).isCloseTo(440 * Math.pow(2, 95 / 1200.0), within(1e-9));
        assertThat(frequency.at(3)).isCloseTo(440 * Math.pow(2, 0.25), within(1e-9));
    }

    @Test
    void membersOfAChordSlideOnTheirOwn() {
        Heard heard = Heard.part("[A4~B4 C5 E5~D5~E5]:2b");

        assertThat(heard.tone(0).sines().get(0).frequency().at(2)).isCloseTo(493.88, within(0.01));
        assertThat(heard.tone(1).sines().get(0).frequency().isConstant()).isTrue();
        assertThat(heard.tone(2).sines().get(0).frequency().at(1)).isCloseTo(587.33, within(0.01));
    }

    @Test
    void frequenciesSlideToo() {
        Curve frequency = Heard.part("@100Hz~@400Hz:2b").tone(0).sines().get(0).frequency();

        assertThat(frequency.at(1)).isCloseTo(200, within(1e-9));
    }

    @Test
    void pitchCurveRatioAndBendMultiply() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument own { param pitch : frequency  partial 1.5 { level = -9dB  bend = points(0s: 0ct, end: 2oct) } }
                part t plays own { A4~A5:2b }
                """);

        Curve frequency = heard.tone(0).sines().get(0).frequency();
        assertThat(frequency.at(1)).isCloseTo(440 * Math.sqrt(2) * 1.5 * 2, within(1e-9));
    }

    @Test
    void aSlideDoesNotGoWithAPitchOfItsOwn() {
        assertThat(Heard.part("A4~B4:1b { pitch = 300Hz }").errors()).containsExactly("bad-slide");
        assertThat(Heard.part("let p = points(0s: A4, end: B4) @p~C5:1b").errors())
                .containsExactly("bad-slide");
        assertThat(Heard.part("A4~A4:1b A4:1b").errors()).containsExactly("bad-tie");
    }
}
