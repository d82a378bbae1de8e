package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceLeadingTest {
    /** Voices of quarter notes, from the highest down: {@code C5 D5 - E5 / A3 B3 C4 C4}, a hyphen for a rest. */
    static Music music(String text) {
        List<Part> parts = new ArrayList<>();
        for (String line : text.split("/")) {
            List<Event> events = new ArrayList<>();
            for (String word : line.strip().split("\\s+")) {
                Beats at = Beats.of(events.size());
                events.add(
                        word.equals("-")
                                ? new Rest(at, Beats.of(1))
                                : Chord.of(
                                        at,
                                        Beats.of(1),
                                        List.of(Tone.of(Pitch.parse(word).orElseThrow())),
                                        OptionalDouble.empty()));
            }
            parts.add(new Part("", Timbre.UNKNOWN, List.of(new Voice(events))));
        }
        return new Music("", Optional.of(MeterMap.steady(new Meter(4, 4))), List.of(), TempoMap.DEFAULT, parts);
    }

    private static String faults(String text) {
        Frames frames = Frames.atOnsets(music(text));
        return VoiceLeading.beginnings(VoiceLeading.of(frames), frames).stream()
                .map(fault -> fault.rule() + "@" + fault.at() + ":" + fault.upper() + "-" + fault.lower())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "C5 D5 / F4 G4, parallel-fifth@1b:0-1",
        "C5 D5 / F3 G3, parallel-fifth@1b:0-1",
        "C5 D5 / C4 D4, parallel-octave@1b:0-1",
        "C4 D4 / C4 D4, parallel-octave@1b:0-1 overlap@1b:0-1",
        "C5 F5 / F4 Bb3, antiparallel-fifth@1b:0-1",
        "C5 G4 / F4 C5, crossing@1b:0-1",
        "C4 D4 / G4 A4, crossing@0b:0-1 parallel-fifth@1b:0-1",
        "C4 D4 / F4 G4, crossing@0b:0-1",
        "E4 C5 / E3 F3, hidden@1b:0-1",
        "B4 C5 / D3 F3, ''",
        "E4 E4 / F4 F4, crossing@0b:0-1",
        "C4 C4 / A3 D4, crossing@1b:0-1",
        "C4 C4 E4 / A3 B3 D4, overlap@2b:0-1",
        "C4 D5 / A3 A3, wide-leap@1b:0-0",
        "C4 Bb4 / A3 A3, seventh-leap@1b:0-0",
        "C4 F#4 / A3 A3, tritone-leap@1b:0-0",
        "C5 - D5 / F4 - G4, ''",
        "C5 C5 D5 / F4 G4 G4, ''",
        "C5 C5 / C4 C4, ''",
    })
    void faultsOfTwoVoices(String text, String expected) {
        assertThat(faults(text)).isEqualTo(expected);
    }

    @Test
    void faultsOfAChoir() {
        assertThat(faults("C5 / E4 / G3 / C3")).isEmpty();
        assertThat(faults("C6 / E5 / G3 / C3")).isEqualTo("range@0b:0-0 range@0b:1-1 spacing@0b:1-2");
        assertThat(faults("C5 D5 / E4 F#4 / G3 A3 / C3 D3"))
                .contains("same-direction", "parallel-fifth", "parallel-octave");
    }

    @Test
    void lastingFaultIsToldOnceAndCountedByMoments() {
        Frames frames = Frames.atOnsets(music("E4 E4 E4 G4 / F4 F4 F4 F4"));
        List<Fault> all = VoiceLeading.of(frames);
        assertThat(VoiceLeading.counts(all)).containsEntry(Rule.CROSSING, 3);
        assertThat(VoiceLeading.beginnings(all, frames)).hasSize(1);
    }

    @Test
    void reviewTellsKeyChordsAndPlaces() {
        Review review = Review.of(music("G4 A4 G4 G4 / E4 F4 D4 E4 / C4 C4 B3 C4 / C3 F3 G3 C3"))
                .orElseThrow();
        assertThat(review.found()).hasToString("C major");
        assertThat(review.chords()).extracting(Review.NamedChord::numeral).containsExactly("I", "IV", "V", "I");
        assertThat(review.notes()).isEqualTo(16);
        assertThat(review.measures()).containsEntry(Review.Measure.IN_SCALE, 1.0);
        assertThat(review.measures()).containsEntry(Review.Measure.CHORD_BEATS, 1.0);
        assertThat(review.place(Beats.of(11, 2))).isEqualTo("bar 2 beat 2.5");
    }
}
