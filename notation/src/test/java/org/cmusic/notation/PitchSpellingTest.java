package org.cmusic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cmusic.model.Key;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PitchSpellingTest {
    private static Key key(String text) {
        String[] words = text.split(" ");
        return Key.parse(words[0], words[1]).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "C major, C4 C#4 D4 Eb4 E4 F4 F#4 G4 G#4 A4 Bb4 B4",
        "A minor, C4 C#4 D4 D#4 E4 F4 F#4 G4 G#4 A4 Bb4 B4",
        "Ab major, C4 Db4 D4 Eb4 E4 F4 Gb4 G4 Ab4 A4 Bb4 Cb5",
        "C minor, C4 Db4 D4 Eb4 E4 F4 F#4 G4 Ab4 A4 Bb4 B4",
        "F# major, B#3 C#4 C##4 D#4 E4 E#4 F#4 F##4 G#4 A4 A#4 B4"
    })
    void namesComeFromTheKey(String key, String names) {
        String[] expected = names.split(" ");
        for (int i = 0; i < expected.length; i++) {
            assertThat(PitchSpelling.spell(60 + i, key(key))).hasToString(expected[i]);
        }
    }

    @Test
    void everyKeyOfTheKeyboardKeepsItsNumber() {
        for (int signature = -7; signature <= 7; signature++) {
            for (Mode mode : Mode.values()) {
                var tonic = Pitch.ofFifths(signature - mode.sharps(), 4);
                if (Math.abs(tonic.alteration()) > 2) {
                    continue;
                }
                Key key = new Key(tonic.letter(), tonic.alteration(), mode);
                IntStream.rangeClosed(0, 127)
                        .forEach(midi -> assertThat(
                                        PitchSpelling.spell(midi, key).midi())
                                .isEqualTo(midi));
            }
        }
    }
}
