package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmusic.model.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SonorityTest {
    private static int set(String pitches) {
        int set = 0;
        for (String pitch : pitches.split(" ")) {
            set |= 1 << Integer.parseInt(pitch) % 12;
        }
        return set;
    }

    @ParameterizedTest
    @CsvSource({
        "C major, 48 64 67, I",
        "C major, 52 60 67, I6",
        "C major, 55 60 64, I64",
        "C major, 50 53 57 60, ii7",
        "C major, 47 50 55 65, V65",
        "C major, 47 50 53, viio",
        "C major, 47 50 53 57, viiø7",
        "C major, 53 56 61, bII6",
        "A minor, 56 59 62 65, #viio7",
        "A minor, 57 60 64, i",
        "A minor, 52 56 59, V",
        "C major, 48 52, I",
        "C major, 55 59, V",
    })
    void numerals(String key, String pitches, String numeral) {
        String[] words = key.split(" ");
        PitchKey pitchKey = PitchKey.of(Key.parse(words[0], words[1]).orElseThrow());
        int bass = Integer.parseInt(pitches.split(" ")[0]);
        assertThat(Sonority.of(set(pitches), bass).map(chord -> chord.numeral(pitchKey)))
                .contains(numeral);
    }

    @ParameterizedTest
    @CsvSource({"0 4 7, true, true", "0 4, false, true", "0 1 2, false, false", "0 4 8, true, true"})
    void chords(String classes, boolean whole, boolean within) {
        assertThat(Sonority.isChord(set(classes))).isEqualTo(whole);
        assertThat(Sonority.isWithinChord(set(classes))).isEqualTo(within);
    }
}
