package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmusic.model.score.NoteEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line, one note; the order of the lines does not matter. */
class FlatNotesTest {

    @Test
    void aLineIsANote() {
        Heard heard = Heard.score("note plain at 20s for 3s  pitch=A5 amp=-20dB time=3s");

        assertThat(heard.starts()).containsExactly(20.0);
        assertThat(heard.lengths()).containsExactly(3.0);
        assertThat(heard.hertz()).containsExactly(880L);
        assertThat(heard.given("amp")).containsExactly(-20.0);
    }

    @Test
    void timesMayBeInBeats() {
        Heard heard = Heard.score("""
                tempo 120bpm
                tempo 60bpm at 4b
                note plain at 3b for 2b pitch=A4
                note plain at 1s for 3b pitch=A4
                note plain at 5b for 1s pitch=A4 time=1/2b
                """);

        assertThat(heard.starts()).containsExactly(1.0, 1.5, 3.0);
        assertThat(heard.lengths().get(0)).isCloseTo(2, within(1e-12));
        assertThat(heard.lengths().get(1)).isCloseTo(1.5, within(1e-12));
        assertThat(heard.given("time").get(2)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void valuesMayBeComputed() {
        Heard heard = Heard.score("""
                let ground = 110Hz
                note plain at 1s + 500ms for 2 * 1s pitch=ground * 2 cents=-3st x=if ground > 100Hz then 1 else 2
                """);

        assertThat(heard.starts()).containsExactly(1.5);
        assertThat(heard.lengths()).containsExactly(2.0);
        assertThat(heard.hertz()).containsExactly(220L);
        assertThat(heard.given("cents")).containsExactly(-300.0);
        assertThat(heard.given("x")).containsExactly(1.0);
    }

    @Test
    void flatNotesStandBesidePartsAndSections() {
        Heard heard = Heard.score("""
                section "A" { part t plays plain { A4:2b } }
                section "B" { part t plays plain { A4:2b } }
                note plain at 1s for 9s pitch=C5
                """);

        assertThat(heard.starts()).containsExactly(0.0, 1.0, 2.0);
        assertThat(heard.hertz()).containsExactly(440L, 523L, 440L);
        assertThat(heard.performance().parts()).containsExactly("t", "notes");
    }

    private static Set<String> sounds(Heard heard) {
        return heard.notes().stream().map(FlatNotesTest::sound).collect(Collectors.toSet());
    }

    private static String sound(NoteEvent note) {
        return note.start() + " " + note.length() + " " + note.arguments().hashCode() + " "
                + note.tone().sines();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfLinesDoesNotMatter(long seed) {
        List<String> lines = new ArrayList<>(List.of(
                "note lucky at 0s for 1s pitch=A4",
                "note lucky at 0s for 1s pitch=A4",
                "note lucky at 0s for 1s pitch=C5",
                "note lucky at 0s for 2s pitch=A4",
                "note lucky at 0s for 1s pitch=A4 amp=-30dB",
                "note lucky at 0s for 1s pitch=A4 amp=random(-30dB, -10dB)",
                "note lucky at 0s for 1s pitch=A4 amp=random(-40dB, -10dB)",
                "note lucky at 0s for 1s pitch=points(0s: A4, end: B4)",
                "note lucky at 0s for 1s pitch=points(0s: A4, end: C5)",
                "note lucky at random(0s, 9s) for 1s pitch=A4",
                "note lucky at random(0s, 9s) for 1s pitch=A4",
                "note lucky at 3s for random(1s, 2s) pitch=A4",
                "note lucky at 2s for 1s pitch=A4"));
        Set<String> written = sounds(Heard.score(String.join("\n", lines)));
        Collections.shuffle(lines, new Random(seed));

        assertThat(written).hasSize(lines.size());
        assertThat(sounds(Heard.score(String.join("\n", lines)))).isEqualTo(written);
    }

    @Test
    void equalLinesAreToldApart() {
        Heard heard = Heard.score("""
                note lucky at random(0s, 9s) for 1s pitch=A4
                note lucky at random(0s, 9s) for 1s pitch=A4
                note lucky at random(0s, 9s) for 1s pitch=A4
                """);

        assertThat(heard.starts()).doesNotHaveDuplicates();
    }

    @Test
    void anotherNoteChangesNothing() {
        String line = "note lucky at 1s for 1s pitch=A4 amp=random(-30dB, -10dB)\n";
        Heard alone = Heard.score(line);
        Heard beside = Heard.score(
                "tempo 77bpm note lucky at 1s for 1s pitch=B4\n" + line + "note lucky at 0s for 1s pitch=A4\n");

        assertThat(sounds(beside)).containsAll(sounds(alone));
    }

    @Test
    void theStreamMayBeGiven() {
        Heard first = Heard.score("note lucky at 1s for 1s pitch=A4 stream=5");
        Heard second =
                Heard.score("note lucky at 2s for 1s pitch=A4 stream=5\nnote lucky at 2s for 1s pitch=A4 stream=6");

        assertThat(first.note(0).stream()).isEqualTo(5);
        assertThat(phases(second.note(0))).isEqualTo(phases(first.note(0)));
        assertThat(phases(second.note(1))).isNotEqualTo(phases(first.note(0)));
    }

    @Test
    void theLargestStreamIsTaken() {
        Heard heard = Heard.score("note lucky at 1s for 1s pitch=A4 stream=9007199254740991");

        assertThat(heard.errors()).isEmpty();
        assertThat(heard.note(0).stream()).isEqualTo(9007199254740991L);
    }

    private static List<Double> phases(NoteEvent note) {
        return note.tone().sines().stream().map(sine -> sine.phase()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "5s", "1e300", "\"a\"", "9007199254740992", "1/0"})
    void aStreamIsAWholeNumber(String stream) {
        assertThat(Heard.score("note lucky at 1s for 1s pitch=A4 stream=" + stream)
                        .errors())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "note plain at -1s for 1s pitch=A4, negative-time",
        "note plain at 1s for -1s pitch=A4, negative-time",
        "note plain at 1s for 0s pitch=A4, zero-length",
        "note plain at 1s for 0b pitch=A4, zero-length",
        "note plain at 1Hz for 1s pitch=A4, unit-mismatch",
        "note plain at 1s for 1dB pitch=A4, unit-mismatch",
        "note plain at 1s for 1s, missing-parameter",
        "note plain at 1s for 1s pitch=3, unit-mismatch",
        "note plain at 1s for 1s pitch=A4 y=3, unknown-parameter",
        "note plan at 1s for 1s pitch=A4, unknown-instrument",
        "note plain at 1s for 1s pitch=A4 x=1 x=2, duplicate-argument",
        "note plain at points(0s: 1) for 1s pitch=A4, no-note",
        "note plain at 1s for 1s / 0 pitch=A4, no-value",
    })
    void mistakesAreTold(String line, String slug) {
        assertThat(Heard.score(line).errors()).containsExactly(slug);
        assertThat(Heard.score(line + "\nnote plain at 2s for 1s pitch=A4").errors())
                .containsExactly(slug);
    }

    @Test
    void mistakesAreToldWhereTheyAre() {
        Heard heard = Heard.text("""
                cmusic 1
                instrument i { param pitch : frequency  partial 1 { } }
                note i at 0s for 1s pitch=A4
                note i at 1s for 2s
                  pitch=5
                note i at 1s for 0s pitch=C5
                """);

        assertThat(heard.told("unit-mismatch").span().position()).isEqualTo("test.sco:5:9");
        assertThat(heard.told("zero-length").span().position()).isEqualTo("test.sco:6:18");
    }
}
