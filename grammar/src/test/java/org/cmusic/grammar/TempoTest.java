package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** When notes of a score begin and how long they last. */
class TempoTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void withoutTempoABeatIsASecond() {
        Heard heard = Heard.part("A4:1b B4:1/2b C5:1/3b");

        assertThat(heard.starts()).containsExactly(0.0, 1.0, 1.5);
        assertThat(heard.lengths().get(2)).isCloseTo(1 / 3.0, EXACT);
    }

    @Test
    void aTempoHoldsFromBeatZero() {
        Heard heard = Heard.score("tempo 72bpm part tune plays plain { A4:6b B4:6b }");

        assertThat(heard.starts().get(1)).isCloseTo(5, EXACT);
    }

    @Test
    void anAccelerandoIsLinearInBpmOverItsBeatsAndEndsThere() {
        Heard heard = Heard.score("""
                tempo 72bpm
                tempo 96bpm at 16b over 8b
                part tune plays plain { A4:16b A4:8b A4:1b }
                """);

        double ramp = 60 * 8 / (96.0 - 72.0) * Math.log(96.0 / 72.0);
        assertThat(heard.starts().get(1)).isCloseTo(16 * 60 / 72.0, EXACT);
        assertThat(heard.lengths().get(1)).isCloseTo(ramp, EXACT);
        assertThat(heard.lengths().get(2)).isCloseTo(60 / 96.0, EXACT);
    }

    @Test
    void lengthsMayBeInSeconds() {
        Heard heard = Heard.score("tempo 120bpm part tune plays plain { A4:1s rest:500ms A4:1b }");

        assertThat(heard.starts()).containsExactly(0.0, 1.5);
        assertThat(heard.lengths()).containsExactly(1.0, 0.5);
    }

    @Test
    void lengthsInSecondsFillABarToTheDot() {
        Heard heard = Heard.score("""
                tempo 72bpm
                meter 6/4
                part tune plays plain {
                  A4:100ms A4:200ms A4:300ms A4:400ms rest:1.5s rest:1s rest:1.5s |
                }
                """);

        assertThat(heard.words()).isEmpty();
    }

    @Test
    void lengthsInSecondsCrossAChangeOfTempo() {
        Heard heard = Heard.score("""
                tempo 60bpm
                tempo 120bpm at 1b
                part tune plays plain { A4:2s B4:1b }
                """);

        assertThat(heard.starts().get(1)).isCloseTo(2, EXACT);
        assertThat(heard.lengths().get(1)).isCloseTo(0.5, EXACT);
    }

    @Test
    void aTimeInBeatsIsConvertedWhereItsNoteStands() {
        Heard heard = Heard.score("""
                tempo 60bpm
                tempo 120bpm at 4b
                part tune plays plain { each 4b set time=1b A4 B4 C5 { time = 250ms } }
                """);

        assertThat(heard.given("time")).containsExactly(1.0, 0.5, 0.25);
    }

    @Test
    void aDefaultInBeatsIsConvertedToo() {
        String members = "param ring : time = 2b\npartial 1 { env = strike(attack=0s, decay=ring) }";
        Heard heard = Heard.text("cmusic 1 tempo 60bpm tempo 120bpm at 4b instrument own { param pitch : frequency "
                + members + " } part p plays own { A4:4b A4:1b }");

        assertThat(heard.tone(0).seconds()).isCloseTo(2, EXACT);
        assertThat(heard.tone(1).seconds()).isCloseTo(1, EXACT);
    }

    @Test
    void aPointSomeBeatsBeforeTheEndIsMeasuredThere() {
        Heard heard = Heard.text("""
                cmusic 1
                tempo 60bpm
                tempo 240bpm at 2b
                instrument own {
                  param pitch : frequency
                  partial 1 { env = points(0s: 0, -2b: 1, end: 0) }
                }
                part p plays own { A4:4b }
                """);

        // The last two beats last half a second in all.
        assertThat(heard.note(0).length()).isCloseTo(2.5, EXACT);
        assertThat(heard.tone(0).sines().get(0).amplitude().at(2)).isCloseTo(1, EXACT);
        assertThat(heard.tone(0).sines().get(0).amplitude().at(1)).isCloseTo(0.5, EXACT);
    }

    @Test
    void tempiThatNeverGetOnOrOverlapAreErrors() {
        assertThat(Heard.score("tempo 0bpm part t plays plain { A4:1b }").errors())
                .containsExactly("tempo-not-positive");
        assertThat(Heard.score("tempo 60bpm tempo 90bpm at 4b over 8b tempo 50bpm at 6b part t plays plain { A4:1b }")
                        .errors())
                .containsExactly("overlapping-tempo");
        assertThat(Heard.score("tempo 90bpm at -1b part t plays plain { A4:1b }")
                        .errors())
                .containsExactly("negative-time");
        assertThat(Heard.score("tempo 2s part t plays plain { A4:1b }").errors())
                .containsExactly("unit-mismatch");
    }

    @Test
    void theEndOfThePieceIsTheEndOfItsLastSound() {
        assertThat(Heard.part("A4:3b rest:5b").performance().seconds()).isEqualTo(3);
        assertThat(Heard.note("partial 1 { env = strike(attack=10ms, decay=4s) }", "at 1s for 1s pitch=440Hz")
                        .performance()
                        .seconds())
                .isCloseTo(5.01, EXACT);
    }
}
