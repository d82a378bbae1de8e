package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.cmusic.model.score.Limits;
import org.cmusic.model.score.NoteEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chance is keyed by what draws: an edit in one place changes nothing in another. */
class ChanceTest {

    private static List<Double> phases(NoteEvent note) {
        return note.tone().sines().stream().map(sine -> sine.phase()).toList();
    }

    private static NoteEvent at(Heard heard, double start) {
        return heard.notes().stream()
                .filter(note -> note.start() == start)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void partialsAndNotesDrawDifferently() {
        Heard heard = Heard.score("part t plays lucky { A4:1b A4:1b [A4 A4]:1b }");

        List<Double> all =
                heard.notes().stream().flatMap(note -> phases(note).stream()).toList();
        assertThat(all)
                .hasSize(12)
                .doesNotHaveDuplicates()
                .allSatisfy(phase -> assertThat(phase).isBetween(0.0, 1.0));
    }

    @Test
    void twoReadingsAreTheSame() {
        String score = "part t plays lucky { A4:1b { amp = random(-30dB, -10dB) } B4:1b }";

        assertThat(phases(Heard.score(score).note(1)))
                .isEqualTo(phases(Heard.score(score).note(1)));
        assertThat(Heard.score(score).given("amp")).isEqualTo(Heard.score(score).given("amp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another pitch, a longer last note, more after it, another part, other settings
                "part t plays lucky { C5:1b A4:1b B4:1b }",
                "part t plays lucky { A4:1b A4:1b B4:7b C5:1b }",
                "part t plays lucky { [A4 C5]:1b A4:1b B4:1b }",
                "part t plays lucky { A4:1/2b C5:1/2b A4:1b B4:1b }",
                "part other plays lucky { A4:1b } part t plays lucky { A4:1b A4:1b B4:1b }",
                "part t plays lucky(amp=-30dB) { let x = random(0, 1) A4:1b A4:1b { amp = -30dB + x * 1dB } B4:1b }",
                "let more = random(0, 1) part t plays lucky { A4:1b at 1/2b { C5:1b } A4:1b B4:1b }",
                "note lucky at 1s for 1s pitch=A4 part t plays lucky { A4:1b A4:1b B4:1b }",
                "tempo 60bpm title \"x\" part t plays lucky { repeat 2 { A4:1b } B4:1b }",
            })
    void anEditElsewhereChangesNothingHere(String edited) {
        Heard before = Heard.score("part t plays lucky { A4:1b A4:1b B4:1b }");

        NoteEvent edit = Heard.score(edited).notes().stream()
                .filter(note -> note.start() == 2
                        && note.part()
                                == Heard.score(edited).performance().parts().indexOf("t"))
                .findFirst()
                .orElseThrow();
        assertThat(phases(edit)).isEqualTo(phases(at(before, 2)));
    }

    @Test
    void aLetAtTheTopDrawsByItsOwnName() {
        String part = " part t plays plain { A4:1b { x = a } }";
        double alone = Heard.score("let a = random(0, 1)" + part).given("x").get(0);

        assertThat(Heard.score("let b = random(0, 1) let a = random(0, 1) let c = b" + part)
                        .given("x"))
                .containsExactly(alone);
        assertThat(Heard.score("let b = random(0, 1) part t plays plain { A4:1b { x = b } }")
                        .given("x"))
                .doesNotContain(alone);
    }

    @Test
    void whatIsRandomAtANoteDoesNotDependOnWhatElseIsRandomThere() {
        double alone = Heard.part("A4:1b { x = random(0, 1) }").given("x").get(0);

        assertThat(Heard.part("let y = random(0, 1) A4:1b { x = random(0, 1) }").given("x"))
                .containsExactly(alone);
        assertThat(Heard.part("set amp = random(-20dB, -10dB) A4:1b { x = random(0, 1) }")
                        .given("x"))
                .containsExactly(alone);
        assertThat(Heard.part("A4:1b { cents = random(0ct, 9ct) x = random(0, 1) time = random(1s, 2s) }")
                        .given("x"))
                .containsExactly(alone);
        assertThat(Heard.part("@random(400Hz, 500Hz):1b { x = random(0, 1) }").given("x"))
                .containsExactly(alone);
        assertThat(Heard.score(
                                "part a plays plain { A4:1b { x = random(0, 1) } } part tune plays plain { A4:1b { x = random(0, 1) } }")
                        .given("x"))
                .contains(alone)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsRandomIsDrawnAnewInEachTurnAndInEachChord() {
        Heard heard =
                Heard.part("repeat 4 { A4:1b { x = random(0, 1) } } [@random(1kHz, 2kHz) @random(1kHz, 2kHz)]:1b");

        assertThat(heard.given("x").subList(0, 4)).doesNotHaveDuplicates();
        assertThat(heard.given("pitch").subList(4, 6)).doesNotHaveDuplicates();
    }

    @Test
    void sectionsDrawDifferentlyAndAreKnownByTheirTitles() {
        String a = "section \"A\" { part t plays lucky { A4:1b } } ";
        String b = "section \"B\" { part t plays lucky { A4:1b } } ";

        Heard ab = Heard.score(a + b + a);
        Heard cab = Heard.score("section \"C\" { part t plays lucky { A4:1b } } " + a + b + a);

        assertThat(ab.notes().stream().map(ChanceTest::phases)).doesNotHaveDuplicates();
        for (int i = 0; i < 3; i++) {
            assertThat(phases(cab.note(i + 1))).isEqualTo(phases(ab.note(i)));
        }
    }

    @Test
    void theSeedChangesAllAndNoneIsZero() {
        String part = " part t plays lucky { A4:1b { amp = random(-30dB, -10dB) } }";

        Heard none = Heard.score(part);
        Heard zero = Heard.score("seed 0" + part);
        Heard other = Heard.score("seed 1976" + part);
        assertThat(phases(zero.note(0))).isEqualTo(phases(none.note(0)));
        assertThat(zero.given("amp")).isEqualTo(none.given("amp"));
        assertThat(phases(other.note(0))).doesNotContainAnyElementsOf(phases(none.note(0)));
        assertThat(other.given("amp")).isNotEqualTo(none.given("amp"));
        assertThat(other.performance().seed()).isEqualTo(1976);
    }

    @Test
    void aSeedFromOutsideWins() {
        String score = Heard.INSTRUMENTS + "seed 3 part t plays lucky { A4:1b }";
        ReadingOptions options =
                new ReadingOptions(List.of(), java.util.Map.of(), OptionalLong.of(1976), Limits.usual());

        assertThat(Heard.text(score, options).performance().seed()).isEqualTo(1976);
        assertThat(Heard.score("seed -1 part t plays lucky { A4:1b }").errors()).containsExactly("out-of-range");
        assertThat(Heard.score("seed 1.5 part t plays lucky { A4:1b }").errors())
                .isNotEmpty();
    }

    @Test
    void chooseTakesOneOfAList() {
        Heard heard = Heard.part("repeat 60 { @choose([A4, C5, E5]):1/4b }");

        assertThat(heard.hertz()).containsOnly(440L, 523L, 659L).contains(440L, 523L, 659L);
        assertThat(Heard.part("A4:1b { cents = choose([lfo(rate=5Hz, depth=3ct), lfo(rate=6Hz, depth=3ct)]) }")
                        .errors())
                .isEmpty();
        assertThat(Heard.part("A4:1b { x = choose([]) }").errors()).containsExactly("no-value");
        assertThat(Heard.part("A4:1b { x = choose(3) }").errors()).containsExactly("unit-mismatch");
    }

    @Test
    void randomIsEvenlySpreadInItsKind() {
        Heard heard = Heard.part("repeat 400 { @random(100Hz, 400Hz):1b { x = random(2, 4) } }");

        assertThat(heard.given("x").stream().mapToDouble(x -> x).average().orElse(0))
                .isBetween(2.9, 3.1);
        // Even in cents: half of them below the octave.
        assertThat(heard.given("pitch").stream().filter(hertz -> hertz < 200).count())
                .isBetween(170L, 230L);
        assertThat(Heard.part("A4:random(1b, 2b) rest:1b").lengths().get(0)).isBetween(1.0, 2.0);
    }

    @Test
    void randomBetweenKindsIsAnError() {
        assertThat(Heard.part("A4:1b { x = random(1, 2dB) }").errors()).containsExactly("unit-arithmetic");
    }

    @Test
    void curvesThatWaverAreDrawnForEachNote() {
        Heard heard = Heard.score("""
                curve waver = jitter(rate=10Hz, depth=20ct)
                instrument own {
                  param pitch : frequency
                  partial 1 { level = -20dB  bend = waver }
                  partial 2 { level = -20dB  bend = waver }
                }
                part t plays own { A4:1b A4:1b }
                """);

        List<Double> bends = heard.notes().stream()
                .flatMap(note -> note.tone().sines().stream())
                .map(sine -> sine.frequency().at(0.05))
                .toList();
        assertThat(bends).hasSize(4).doesNotHaveDuplicates();
    }
}
