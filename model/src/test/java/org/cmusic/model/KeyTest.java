package org.cmusic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource({
        "C, major, 0",
        "F, major, -1",
        "A, major, 3",
        "Bb, minor, -5",
        "F#, minor, 3",
        "D, dorian, 0",
        "E, phrygian, 0",
        "F, lydian, 0",
        "G, mixolydian, 0",
        "B, locrian, 0",
        "D#, major, 9",
        "C, minor, -3"
    })
    void aKeyHasItsSignature(String tonic, String mode, int sharps) {
        Key key = Key.parse(tonic, mode).orElseThrow();
        assertThat(key.signature()).isEqualTo(sharps);
        assertThat(key).hasToString(tonic + " " + mode);
    }

    @ParameterizedTest
    @CsvSource({"H, major", "c, major", "C, Major", "C, dur", "C###, major", "C4, major"})
    void someKeysDoNotExist(String tonic, String mode) {
        assertThat(Key.parse(tonic, mode)).isEmpty();
    }
}
