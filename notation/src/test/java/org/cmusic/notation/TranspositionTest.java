package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranspositionTest {
    private static Pitch pitch(String text) {
        return Pitch.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, -2, C4, Bb3",
        "-1, -2, E4, D4",
        "2, 3, F#4, A4",
        "2, 3, B3, D4",
        "-7, -12, C4, C3",
        "1, 0, G####4, A##4"
    })
    void whatIsWrittenSoundsByStepsAndSemitones(int steps, int semitones, String written, String sounding) {
        assertThat(new Transposition(steps, semitones).sounding(pitch(written))).contains(pitch(sounding));
    }

    @Test
    void whatHasNoNameDoesNotSound() {
        assertThat(new Transposition(0, 5).sounding(pitch("C4"))).isEmpty();
        assertThat(new Transposition(7, 12).sounding(pitch("C9"))).isEmpty();
        assertThat(new Transposition(-7, -12).sounding(pitch("B-1"))).isEmpty();
    }

    @Test
    void everyPitchComesBackByTheSameWay() {
        for (int semitones = -24; semitones <= 24; semitones++) {
            Transposition there = new Transposition(Transposition.steps(semitones), semitones);
            Transposition back = new Transposition(-there.steps(), -semitones);
            for (Letter letter : Letter.values()) {
                Pitch pitch = new Pitch(letter, 0, 4);
                assertThat(there.sounding(pitch).flatMap(back::sounding)).contains(pitch);
                assertThat(there.sounding(pitch).orElseThrow().fifths()).isEqualTo(pitch.fifths() + there.fifths());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "F#, major, 1, G major",
        "C, major, 2, D major",
        "C, major, -2, Bb major",
        "E, minor, 12, E minor",
        "A, minor, 1, Bb minor",
        "Gb, major, -12, Gb major",
        "D, dorian, 3, F dorian"
    })
    void aKeyGoesToTheSignatureWithTheFewestSigns(String tonic, String mode, int semitones, String sounding) {
        Key key = Key.parse(tonic, mode).orElseThrow();
        Transposition transposition = Transposition.fromSignature(key.signature(), semitones);
        assertThat(transposition.sounding(key)).hasToString(sounding);
    }

    @Test
    void aKeyStaysWhereTheOtherHasNoName() {
        Key key = Key.parse("B##", "major").orElseThrow();
        assertThat(new Transposition(0, 1).sounding(key)).isEqualTo(key);
    }
}
