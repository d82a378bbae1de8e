package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PitchTest {

    @ParameterizedTest
    @CsvSource({
        "C4, 60, 0, 28",
        "A4, 69, 3, 33",
        "F#3, 54, 6, 24",
        "Bb5, 82, -2, 41",
        "C##4, 62, 14, 28",
        "Ebb4, 62, -10, 30",
        "B#3, 60, 12, 27",
        "Cb4, 59, -7, 28",
        "F4, 65, -1, 31",
        "C-1, 0, 0, -7",
        "G9, 127, 1, 67"
    })
    void knowsKeyFifthAndStep(String text, int midi, int fifths, int step) {
        Pitch pitch = Pitch.parse(text).orElseThrow();
        assertThat(pitch.midi()).isEqualTo(midi);
        assertThat(pitch.fifths()).isEqualTo(fifths);
        assertThat(pitch.diatonicStep()).isEqualTo(step);
        assertThat(pitch).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H4", "c4", "A10", "C4#", "Fis4", "C", "C#b4", "C#####4", "C-2", " C4", "C4\n"})
    void readsNothingElse(String text) {
        assertThat(Pitch.parse(text)).isEmpty();
    }

    @Test
    void everyPitchIsReadBackAsPrintedAndFoundByItsFifth() {
        for (Letter letter : Letter.values()) {
            for (int alteration = -4; alteration <= 4; alteration++) {
                for (int octave = -1; octave <= 9; octave++) {
                    Pitch pitch = new Pitch(letter, alteration, octave);
                    assertThat(Pitch.parse(pitch.toString())).contains(pitch);
                    assertThat(Pitch.ofFifths(pitch.fifths(), octave)).isEqualTo(pitch);
                }
            }
        }
    }

    @Test
    void whatExistsCanBeMade() {
        assertThat(Pitch.exists(4, 9)).isTrue();
        assertThat(Pitch.exists(-4, -1)).isTrue();
        assertThat(Pitch.exists(5, 4)).isFalse();
        assertThat(Pitch.exists(Integer.MIN_VALUE, 4)).isFalse();
        assertThat(Pitch.exists(0, 10)).isFalse();
        assertThat(Pitch.exists(0, -2)).isFalse();
    }

    @Test
    void ordersByKeyThenByStep() {
        Pitch sharp = new Pitch(Letter.C, 1, 4);
        Pitch flat = new Pitch(Letter.D, -1, 4);
        assertThat(sharp).isLessThan(flat).isGreaterThan(new Pitch(Letter.C, 0, 4));
        assertThat(sharp.pitchClass()).isEqualTo(1).isEqualTo(flat.pitchClass());
    }

    @Test
    void rejectsWhatIsOffTheStaff() {
        assertThatThrownBy(() -> new Pitch(Letter.C, 5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pitch(Letter.C, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pitch.ofFifths(34, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
