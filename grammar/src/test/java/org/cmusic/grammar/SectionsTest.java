package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sections follow each other by their written lengths, each with its own beat 0. */
class SectionsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void theLongestPartMakesTheLengthOfASection() {
        Heard heard = Heard.score("""
                section "A" { part one plays plain { A4:2b }  part two plays plain { A4:3b rest:1b } }
                section "B" { part one plays plain { B4:1b } }
                """);

        assertThat(heard.starts()).containsExactly(0.0, 0.0, 4.0);
    }

    @Test
    void tailsRingOverIntoTheNextSection() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument bell { param pitch : frequency  partial 1 { env = strike(decay=9s) } }
                section "A" { part one plays bell { A4:1b } }
                section "B" { part one plays bell { B4:1b } }
                """);

        assertThat(heard.starts()).containsExactly(0.0, 1.0);
        assertThat(heard.tone(0).seconds()).isGreaterThan(9);
    }

    @Test
    void stepsBesideTheSequenceDoNotLengthenASection() {
        Heard heard = Heard.score("""
                section "A" { part one plays plain { A4:2b at 1b { A4:9b } } }
                section "B" { part one plays plain { B4:1b } }
                """);

        assertThat(heard.starts()).containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void tempoCarriesOver() {
        Heard heard = Heard.score("""
                tempo 60bpm
                section "A" { tempo 120bpm  part one plays plain { A4:4b } }
                section "B" { part one plays plain { A4:4b } }
                section "C" { tempo 30bpm  part one plays plain { A4:1b } }
                section "D" { part one plays plain { A4:1b } }
                """);

        assertThat(heard.starts()).containsExactly(0.0, 2.0, 4.0, 6.0);
        assertThat(heard.lengths()).containsExactly(2.0, 2.0, 2.0, 2.0);
    }

    @Test
    void aChangeOfTempoCountsFromTheBeginningOfItsSection() {
        Heard heard = Heard.score("""
                section "A" { part one plays plain { A4:4b } }
                section "B" { tempo 120bpm at 2b  part one plays plain { A4:2b A4:2b } }
                """);

        assertThat(heard.starts()).containsExactly(0.0, 4.0, 6.0);
        assertThat(heard.lengths()).containsExactly(4.0, 2.0, 1.0);
    }

    @Test
    void aRampAtTheBeginningOfASectionSetsOutFromTheTempoBefore() {
        Heard heard = Heard.score("""
                tempo 120bpm
                section "A" { tempo 60bpm over 4b  part one plays plain { A4:4b } }
                section "B" { tempo 120bpm over 4b  part one plays plain { A4:4b } }
                """);

        double ramp = 60 * 4 / 60.0 * Math.log(2);
        assertThat(heard.lengths().get(0)).isCloseTo(ramp, EXACT);
        assertThat(heard.lengths().get(1)).isCloseTo(ramp, EXACT);
    }

    @Test
    void aRampThatItsSectionIsTooShortForGoesOnUnlessTheNextSetsATempo() {
        String first = "section \"A\" { tempo 60bpm tempo 120bpm over 8b part one plays plain { A4:4b } } ";

        Heard on = Heard.score(first + "section \"B\" { part one plays plain { A4:4b A4:1b } }");
        Heard cut = Heard.score(first + "section \"B\" { tempo 30bpm part one plays plain { A4:4b } }");

        assertThat(on.lengths().get(0)).isCloseTo(8 * Math.log(1.5), EXACT);
        assertThat(on.lengths().get(1)).isCloseTo(8 * Math.log(2 / 1.5), EXACT);
        assertThat(on.lengths().get(2)).isCloseTo(0.5, EXACT);
        assertThat(cut.lengths().get(0)).isCloseTo(8 * Math.log(1.5), EXACT);
        assertThat(cut.lengths().get(1)).isCloseTo(8, EXACT);
    }

    @Test
    void meterCarriesOver() {
        Heard heard = Heard.score("""
                meter 3/4
                section "A" { part one plays plain { A4:3b | A4:3b | } }
                section "B" { part one plays plain { A4:3b | } }
                section "C" { meter 2/4  part one plays plain { A4:2b | A4:2b | } }
                section "D" { part one plays plain { A4:2b | } }
                """);

        assertThat(heard.words()).isEmpty();
    }

    @Test
    void aPickupAtTheTopIsBeforeTheFirstSection() {
        Heard heard = Heard.score("""
                meter 3/4
                pickup 1b
                section "A" { part one plays plain { A4:1b | A4:3b | } }
                section "B" { part one plays plain { A4:3b | } }
                """);

        assertThat(heard.words()).isEmpty();
    }

    @Test
    void bothPartsOfOneNameAreOnePart() {
        Heard heard = Heard.score("""
                section "A" { part one plays plain { A4:1b }  part two plays plain { A4:1b } }
                section "B" { part two plays plain { A4:1b } }
                """);

        assertThat(heard.performance().parts()).containsExactly("one", "two");
        assertThat(heard.notes().stream().map(note -> note.part())).containsExactly(0, 1, 1);
    }

    @Test
    void twoPartsOfOneNameInOneScopeAreAnError() {
        assertThat(Heard.score("part one plays plain { A4:1b } part one plays plain { A4:1b }")
                        .errors())
                .containsExactly("duplicate-part");
    }

    @Test
    void partsDoNotStandBothInSectionsAndOutside() {
        assertThat(Heard.score("part one plays plain { A4:1b } section \"A\" { part two plays plain { A4:1b } }")
                        .errors())
                .containsExactly("sections-mixed");
    }
}
