package org.cmusic.composers.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleLineTest {
    private static Music music(String tonic, String mode, String... pitches) {
        List<Event> events = new ArrayList<>();
        for (String pitch : pitches) {
            List<Tone> tones = List.of(Tone.of(Pitch.parse(pitch).orElseThrow()));
            events.add(Chord.of(Beats.of(events.size()), Beats.of(1), tones, OptionalDouble.empty()));
        }
        Key key = Key.parse(tonic, mode).orElseThrow();
        Part part = new Part("", Timbre.UNKNOWN, List.of(new Voice(events)));
        return new Music("", Optional.empty(), List.of(new KeyMark(Beats.ZERO, key)), TempoMap.DEFAULT, List.of(part));
    }

    private static List<String> pitches(Music music) {
        return music.parts().get(0).voices().get(0).events().stream()
                .map(event -> ((Chord) event).tones().get(0).pitch().toString())
                .toList();
    }

    @Test
    void stepsAreCountedFromTheTonic() {
        ScaleLine line = ScaleLine.of(music("A", "minor", "A4", "B4", "C5", "G#4", "A5", "E4"))
                .get(0);
        assertThat(line.degrees()).containsExactly(0, 1, 2, -1, 7, -3);
        assertThat(line.notes()).extracting(ScaleNote::alteration).containsExactly(0, 0, 0, 1, 0, 0);
        assertThat(line.lengths()).hasSize(6).containsOnly(Beats.of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "G, major, G4 F#4 B4 C#5, C5 B4 E5 F#5",
        "Bb, major, Bb3 Eb4 A4 E4, C4 F4 B4 F#4",
        "E, minor, E4 F#4 D#5, C4 D4 B4",
        "F#, dorian, F#4 G#4 D#4, C5 D5 A4",
        "Db, lydian, Db4 G4, C4 F#4",
        "B, major, B3 A#4, C4 B4"
    })
    void aPieceIsMovedToC(String tonic, String mode, String from, String to) {
        Music moved = Transposition.toC(music(tonic, mode, from.split(" ")));
        assertThat(String.join(" ", pitches(moved))).isEqualTo(to);
        assertThat(moved.keys().get(0).key()).hasToString("C " + mode);
    }

    @ParameterizedTest
    @CsvSource({"D, major", "Eb, minor", "F#, mixolydian", "C, locrian", "Ab, phrygian"})
    void movingChangesNoDegree(String tonic, String mode) {
        Music music = music(tonic, mode, "F#3", "Bb4", "C4", "E5", "Ab4", "D4", "G4");
        Music moved = Transposition.toC(music);
        List<ScaleNote> before = ScaleLine.of(music).get(0).notes();
        List<ScaleNote> after = ScaleLine.of(moved).get(0).notes();
        int octaves = (after.get(0).degree() - before.get(0).degree()) / 7;
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).degree()).isEqualTo(before.get(i).degree() + 7 * octaves);
            assertThat(after.get(i).alteration()).isEqualTo(before.get(i).alteration());
        }
    }

    @Test
    void withoutAKeyNothingIsMoved() {
        Music keyed = music("D", "major", "D4");
        Music music = new Music("", Optional.empty(), List.of(), TempoMap.DEFAULT, keyed.parts());
        assertThat(Transposition.toC(music)).isSameAs(music);
        assertThat(ScaleLine.of(music).get(0).degrees()).containsExactly(1);
    }
}
