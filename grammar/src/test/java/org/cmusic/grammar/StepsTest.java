package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of a part: what follows what, and what lies beside it. */
class StepsTest {

    @Test
    void stepsFollowEachOther() {
        Heard heard = Heard.part("A4:1b rest:1/2b C5:2b");

        assertThat(heard.starts()).containsExactly(0.0, 1.5);
        assertThat(heard.hertz()).containsExactly(440L, 523L);
    }

    @Test
    void partsStartTogether() {
        Heard heard = Heard.score("part one plays plain { A4:1b } part two plays plain { rest:1b B4:1b }");

        assertThat(heard.starts()).containsExactly(0.0, 1.0);
        assertThat(heard.performance().parts()).containsExactly("one", "two");
    }

    @Test
    void notesOfOneStartComeInTheOrderOfTheScore() {
        Heard heard = Heard.score("part one plays plain { C5:1b C5:1b } part two plays plain { A4:1b A4:1b }");

        assertThat(heard.hertz()).containsExactly(523L, 440L, 523L, 440L);
    }

    @Test
    void eachSetsTheLengthOfNotesChordsAndRestsToTheEndOfTheBlock() {
        Heard heard = Heard.part("each 1/2b A4 [C5 E5] rest A4:2b A4 repeat 1 { each 1b A4 } A4");

        assertThat(heard.starts()).containsExactly(0.0, 0.5, 0.5, 1.5, 3.5, 4.0, 5.0);
        assertThat(heard.lengths()).containsExactly(0.5, 0.5, 0.5, 2.0, 0.5, 1.0, 0.5);
    }

    @Test
    void withoutLengthAndEachIsAnError() {
        assertThat(Heard.part("A4 each 1b B4").errors()).containsExactly("missing-length");
        assertThat(Heard.part("rest A4:1b").errors()).containsExactly("missing-length");
        assertThat(Heard.part("repeat 2 { each 1b A4 } A4").errors()).containsExactly("missing-length");
    }

    @ParameterizedTest
    @CsvSource({"A4:0b, zero-length", "A4:-1b, negative-time", "rest:0s, zero-length", "each 0b A4, zero-length"})
    void lengthsAreAboveZero(String steps, String slug) {
        assertThat(Heard.part(steps + " B4:1b").errors()).contains(slug);
    }

    @Test
    void chordMembersShareLengthAndArguments() {
        Heard heard = Heard.part("[A4 C5-14ct E5]:3b { amp = -18dB }");

        assertThat(heard.lengths()).containsExactly(3.0, 3.0, 3.0);
        assertThat(heard.given("amp")).containsExactly(-18.0, -18.0, -18.0);
        assertThat(heard.hertz()).containsExactly(440L, 519L, 659L);
    }

    @Test
    void chordMembersShareWhatIsRandomInAnArgument() {
        Heard heard =
                Heard.part("[A4 C5 E5]:1b { amp = random(-40dB, -10dB) } [A4 C5]:1b { amp = random(-40dB, -10dB) }");

        assertThat(heard.given("amp"))
                .hasSize(5)
                .allSatisfy(amp -> assertThat(amp).isBetween(-40.0, -10.0));
        assertThat(heard.given("amp").stream().distinct()).hasSize(2);
    }

    @Test
    void aPitchMayBeAnyFrequency() {
        Heard heard = Heard.score("""
                let root = 110Hz
                part tune plays plain { each 1b @440Hz @root @(root * 3/2) @1.2kHz C#5-14ct A4+1oct A4+1st-100ct }
                """);

        assertThat(heard.hertz()).containsExactly(440L, 110L, 165L, 1200L, 550L, 880L, 440L);
    }

    @Test
    void repeatDoesItsBlockAsOftenAsItSays() {
        assertThat(Heard.part("repeat 3 { A4:1b rest:1b } B4:1b").starts()).containsExactly(0.0, 2.0, 4.0, 6.0);
        assertThat(Heard.score("let n = 0 part t plays plain { repeat n { A4:1b } B4:1b }")
                        .starts())
                .containsExactly(0.0);
    }

    @ParameterizedTest
    @CsvSource({"-1, negative-count", "1.5, not-whole", "2b, unit-mismatch", "1e300, not-whole"})
    void aCountIsAWholeNumberNotBelowZero(String count, String slug) {
        assertThat(Heard.score("let n = " + count + " part t plays plain { repeat n { A4:1b } B4:1b }")
                        .errors())
                .containsExactly(slug);
    }

    @Test
    void forCountsThroughARange() {
        assertThat(Heard.part("for i in 2..4 { @(i * 100Hz):1b }").hertz()).containsExactly(200L, 300L, 400L);
        assertThat(Heard.part("for i in 1..0 { A4:1b } B4:1b").hertz()).containsExactly(494L);
        assertThat(Heard.part("for i in -1..1 { @((i + 3) * 100Hz):1b }").hertz())
                .containsExactly(200L, 300L, 400L);
    }

    @Test
    void aRangeReversedByMoreThanOneIsAnError() {
        assertThat(Heard.part("for i in 3..1 { A4:1b } B4:1b").errors()).containsExactly("reversed-range");
        assertThat(Heard.score("let n = -1 part t plays plain { for i in 1..n { A4:1b } B4:1b }")
                        .errors())
                .containsExactly("reversed-range");
    }

    @Test
    void forGoesThroughAList() {
        Heard heard = Heard.part("for p in [A4, C5, 660Hz] { @p:1/2b }");

        assertThat(heard.hertz()).containsExactly(440L, 523L, 660L);
        assertThat(heard.starts()).containsExactly(0.0, 0.5, 1.0);
    }

    @Test
    void aListMayComeFromALetOrAPhrase() {
        Heard heard = Heard.score("""
                let line = [A4, C5]
                phrase through(pitches, length = 1b) { for p in pitches { @p:length } }
                part t plays plain { play through(line) play through([E5, 100Hz], 2b) for x in [1, 2] { A4:x * 1b } }
                """);

        assertThat(heard.hertz()).containsExactly(440L, 523L, 659L, 100L, 440L, 440L);
        assertThat(heard.lengths()).containsExactly(1.0, 1.0, 2.0, 2.0, 1.0, 2.0);
    }

    @Test
    void forWantsAList() {
        assertThat(Heard.score("let line = 3 part t plays plain { for p in line { A4:1b } A4:1b }")
                        .errors())
                .containsExactly("unit-mismatch");
    }

    @Test
    void ifChoosesTheFirstBranchThatHolds() {
        String steps = "for i in 1..4 { if i < 2 { A4:1b } else if i == 2 or i == 3 { B4:1b } else { C5:1b } }";

        assertThat(Heard.part(steps).hertz()).containsExactly(440L, 494L, 494L, 523L);
        assertThat(Heard.part("for i in 1..3 { if mod(i, 2) == 1 and not (i > 2) { A4:1b } } B4:1b")
                        .hertz())
                .containsExactly(440L, 494L);
    }

    @Test
    void aConditionIsATruth() {
        assertThat(Heard.part("if 1 { A4:1b } B4:1b").errors()).containsExactly("unit-mismatch");
        assertThat(Heard.part("if 1b < 2s { A4:1b } B4:1b").errors()).containsExactly("unit-arithmetic");
    }

    @Test
    void atPutsStepsBesideTheSequence() {
        Heard heard = Heard.part("A4:1b at 3b { C5:1b C5:1b } B4:1b at 1/2b { E5:4b } A4:1b");

        assertThat(heard.starts()).containsExactly(0.0, 0.5, 1.0, 2.0, 3.0, 4.0);
        assertThat(heard.hertz()).containsExactly(440L, 659L, 494L, 440L, 523L, 523L);
    }

    @Test
    void atCountsFromTheEnclosingBlockInThisTurn() {
        Heard heard = Heard.part("A4:1b repeat 2 { B4:1b C5:1b at 1b { E5:1b } } A4:1b");

        assertThat(heard.starts()).containsExactly(0.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0);
        assertThat(heard.hertz()).containsExactly(440L, 494L, 523L, 659L, 494L, 523L, 659L, 440L);
    }

    @Test
    void atCountsFromThePhraseAndTheBranchItStandsIn() {
        Heard heard = Heard.score("""
                phrase figure { A4:1b at 1b { E5:1b } }
                part t plays plain { rest:2b play figure rest:1b if true { rest:1b at 0b { C5:1b } } }
                """);

        assertThat(heard.starts()).containsExactly(2.0, 3.0, 4.0);
        assertThat(heard.hertz()).containsExactly(440L, 659L, 523L);
    }

    @Test
    void atInheritsSettingsAndDoesNotLeakThem() {
        Heard heard = Heard.part("each 1b set x=1 at 5b { A4 set x=2 each 2b A4 } A4");

        assertThat(heard.given("x")).containsExactly(1.0, 1.0, 2.0);
        assertThat(heard.lengths()).containsExactly(1.0, 1.0, 2.0);
    }

    @Test
    void atIsNotBeforeTheBlock() {
        assertThat(Heard.part("A4:1b at -1b { B4:1b }").errors()).containsExactly("negative-time");
    }

    @Test
    void letIsEvaluatedOnce() {
        Heard heard = Heard.part("let r = random(0, 1) let p = A4+3st each 1b @p { x = r } A4 { x = r } @p { x = r }");

        assertThat(heard.given("x").stream().distinct()).hasSize(1);
        assertThat(heard.hertz()).containsExactly(523L, 440L, 523L);
    }

    @Test
    void aLetHoldsInItsBlock() {
        Heard heard = Heard.part("let a = 1 repeat 1 { let a = 2 A4:1b { x = a } } A4:1b { x = a }");

        assertThat(heard.given("x")).containsExactly(2.0, 1.0);
    }

    @Test
    void mistakesInOneStepDoNotHideThoseInOthers() {
        Heard heard = Heard.part("A4:0b B4 rest:-1b repeat -1 { A4:1b } if 2 { A4:1b } A4:1s+1Hz");

        assertThat(heard.errors())
                .containsExactly(
                        "zero-length",
                        "missing-length",
                        "negative-time",
                        "negative-count",
                        "unit-mismatch",
                        "unit-arithmetic");
    }
}
