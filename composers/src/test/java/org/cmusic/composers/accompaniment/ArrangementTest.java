package org.cmusic.composers.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {
    private static Players players(boolean struck) {
        return new Players("any", Timbre.UNKNOWN, Timbre.UNKNOWN, Timbre.UNKNOWN, struck);
    }

    private static List<Part> parts(Melody melody, int voices, boolean struck) {
        List<Harmony.Placed> chords = Harmony.of(melody);
        List<int[]> positions = voices == 0 ? List.of() : PartWriting.of(melody, chords, voices);
        return Arrangement.of(melody, chords, positions, players(struck));
    }

    private static List<Event> events(List<Part> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .voices()
                .get(0)
                .events();
    }

    private static Beats last(Melody melody) {
        return melody.end().minus(melody.meter().barLength());
    }

    @Test
    void theVoicesInTheMiddleAreOnePart() {
        Melody melody = Airs.of(1);
        assertThat(parts(melody, 0, true)).extracting(Part::name).containsExactly("tune");
        assertThat(parts(melody, 1, true)).extracting(Part::name).containsExactly("tune", "bass");
        assertThat(parts(melody, 2, true)).extracting(Part::name).containsExactly("tune", "middle", "bass");
        assertThat(parts(melody, 3, true))
                .extracting(part -> part.voices().size())
                .containsExactly(1, 2, 1);
    }

    /** The onsets of the middle voice in the first bar. */
    @ParameterizedTest
    @CsvSource({
        "4/4, 1b 3b",
        "2/2, 1b 3b",
        "3/4, 1b 2b",
        "2/4, 1b",
        "6/8, 1/2b 1b 2b 5/2b",
        "3/8, 1/2b 1b",
        "5/4, 1b 2b 3b 4b",
        "5/8, 1/2b 1b 3/2b 2b",
        "6/16, 1/4b 1/2b 3/4b 1b 5/4b"
    })
    void whatIsStruckComesAfterTheBass(String meter, String onsets) {
        String[] words = meter.split("/");
        Melody melody = Airs.of(3, new Meter(Integer.parseInt(words[0]), Integer.parseInt(words[1])));
        Beats bar = melody.meter().barLength();
        assertThat(events(parts(melody, 2, true), "middle").stream()
                        .map(Event::onset)
                        .filter(at -> at.isBefore(bar))
                        .map(Beats::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(onsets);
        assertThat(events(parts(melody, 2, true), "bass"))
                .extracting(Event::onset)
                .contains(Beats.ZERO, bar);
    }

    @Test
    void struckTonesKeepToTheirChordsAndTheLastIsHeld() {
        for (int seed = 0; seed < 100; seed++) {
            Melody melody = Airs.of(seed);
            List<Harmony.Placed> chords = Harmony.of(melody);
            for (Part part : parts(melody, 3, true).subList(1, 3)) {
                for (Voice voice : part.voices()) {
                    Beats held = Beats.ZERO;
                    for (Event event : voice.events()) {
                        if (event.onset().isBefore(last(melody))) {
                            assertThat(chords)
                                    .as("seed %d at %s", seed, event.onset())
                                    .filteredOn(placed -> !placed.at().isAfter(event.onset())
                                            && !placed.end().isBefore(event.end()))
                                    .hasSize(1);
                        } else {
                            held = held.plus(event.length());
                        }
                    }
                    assertThat(held).isEqualTo(melody.meter().barLength());
                }
            }
        }
    }

    @Test
    void whatIsHeldSoundsThroughoutAndBeginsAnewAtBarLines() {
        for (int seed = 0; seed < 100; seed++) {
            Melody melody = Airs.of(seed);
            MeterMap bars = MeterMap.steady(melody.meter());
            for (Part part : parts(melody, 3, false).subList(1, 3)) {
                for (Voice voice : part.voices()) {
                    Beats at = Beats.ZERO;
                    int pitch = 0;
                    for (Event event : voice.events()) {
                        assertThat(event.onset()).isEqualTo(at);
                        Beats bar = at.minus(bars.barAt(at).position());
                        assertThat(event.end())
                                .isLessThanOrEqualTo(bar.plus(melody.meter().barLength()));
                        int next = ((Chord) event).top().pitch().midi();
                        assertThat(next == pitch && !bars.isBarLine(at)).isFalse();
                        pitch = next;
                        at = event.end();
                    }
                    assertThat(at).isEqualTo(last(melody).plus(melody.meter().barLength()));
                }
            }
        }
    }

    @Test
    void theTuneIsLouderThanTheBassAndTheBassThanTheMiddle() {
        List<Part> struck = parts(Airs.of(1), 2, true);
        assertThat(level(struck, "tune") - level(struck, "bass")).isEqualTo(6);
        assertThat(level(struck, "bass") - level(struck, "middle")).isEqualTo(3);
        List<Part> held = parts(Airs.of(1), 2, false);
        assertThat(level(held, "tune") - level(held, "bass")).isEqualTo(5);
        assertThat(level(held, "bass")).isEqualTo(level(held, "middle"));
    }

    /** That of the first note. */
    private static double level(List<Part> parts, String name) {
        return ((Chord) events(parts, name).get(0)).level().orElseThrow();
    }

    @Test
    void theTuneIsAsItWas() {
        Melody melody = Airs.of("C", "minor", new Meter(6, 8), "C4:3/2 Eb4:1/2 F#4:1 , C4:3 .");
        assertThat(events(parts(melody, 3, true), "tune"))
                .extracting(event -> event.onset() + " " + event.length() + " "
                        + ((Chord) event).top().pitch())
                .containsExactly("0b 3/2b C4", "3/2b 1/2b Eb4", "2b 1b F#4", "3b 3b C4");
    }
}
